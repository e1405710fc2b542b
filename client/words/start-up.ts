export type Facts = Readonly<Record<string, string | number>>;
type Sentence = (facts: Facts) => string;

const ports = {
  sv: { web: 'översikten', temporal: 'Temporal', temporalUi: 'Temporals gränssnitt', database: 'databasen' },
  en: { web: 'the dashboard', temporal: 'Temporal', temporalUi: "Temporal's UI", database: 'the database' },
};
const portOf = (lang: 'sv' | 'en', { use }: Facts): string => ports[lang][use as keyof (typeof ports)['en']];

/** What is wrong with the machine around the program: each one sentence that says what is wrong and what to do. */
export const environmentWords = {
  PORT_TAKEN: {
    sv: (f) =>
      `Port ${f.port}, som ${portOf('sv', f)} skulle ha, är upptagen: stäng det program som använder den, eller välj en annan med ${f.flag} (${f.variable}).`,
    en: (f) =>
      `Port ${f.port}, meant for ${portOf('en', f)}, is in use: stop the program that uses it, or choose another with ${f.flag} (${f.variable}).`,
  },
  DATA_IN_USE: {
    sv: (f) =>
      `Datamappen ${f.dataDir} används redan (process ${f.pid}): stoppa den först, eller välj en annan mapp med --data.`,
    en: (f) =>
      `The data folder ${f.dataDir} is in use by another instance (process ${f.pid}): stop that one first, or choose another folder with --data.`,
  },
  DATA_OLDER: {
    sv: (f) =>
      `Datamappen ${f.dataDir} har det äldre formatet ${f.found}, och den här versionen läser ${f.wanted}: kör den version som skrev mappen, eller välj en annan mapp med --data.`,
    en: (f) =>
      `The data folder ${f.dataDir} has the older format ${f.found} and this version reads ${f.wanted}: run the version that wrote it, or choose another folder with --data.`,
  },
  DATA_NEWER: {
    sv: (f) =>
      `Datamappen ${f.dataDir} har det nyare formatet ${f.found}, och den här versionen läser ${f.wanted}: uppgradera programmet, eller välj en annan mapp med --data.`,
    en: (f) =>
      `The data folder ${f.dataDir} has the newer format ${f.found} and this version reads ${f.wanted}: upgrade the program, or choose another folder with --data.`,
  },
  DATABASE_NEWER: {
    sv: (f) =>
      `Databasen är skriven av en nyare version (${f.unknown}): uppgradera programmet, eller ange en annan databas med DATABASE_URL.`,
    en: (f) =>
      `The database was written by a newer version (${f.unknown}): upgrade the program, or name another database with DATABASE_URL.`,
  },
  DATA_UNKNOWN: {
    sv: (f) => `${f.dataDir} innehåller annat än det här programmets data: välj en annan mapp med --data.`,
    en: (f) => `${f.dataDir} holds something else than this program's data: choose another folder with --data.`,
  },
  DATA_NOT_WRITABLE: {
    sv: (f) =>
      `Det går inte att skriva i datamappen (${f.path}: ${f.reason}): ge användaren ${f.user} skrivrätt, eller välj en annan mapp med --data.`,
    en: (f) =>
      `The data folder cannot be written (${f.path}: ${f.reason}): give the user ${f.user} write permission, or choose another folder with --data.`,
  },
  DATA_OUT_OF_REACH: {
    sv: (f) =>
      `PostgreSQL körs inte som root utan som ${f.user}, som inte når ${f.path}: lägg programmet och datamappen där alla får läsa, eller kör som vanlig användare.`,
    en: (f) =>
      `PostgreSQL does not run as root but as ${f.user}, who cannot reach ${f.path}: put the program and the data folder where everyone may read, or run as an ordinary user.`,
  },
  NO_SYSTEM_USER: {
    sv: (f) =>
      `PostgreSQL körs inte som root, och användaren ${f.user} kunde inte skapas (${f.reason}): skapa den, eller kör som vanlig användare.`,
    en: (f) =>
      `PostgreSQL does not run as root, and the user ${f.user} could not be made (${f.reason}): make it, or run as an ordinary user.`,
  },
  NO_POSTGRES: {
    sv: (f) => `PostgreSQL för ${f.platform} saknas i node_modules: kör "npm ci", eller ange en egen med DATABASE_URL.`,
    en: (f) =>
      `PostgreSQL for ${f.platform} is missing from node_modules: run "npm ci", or name one with DATABASE_URL.`,
  },
  NO_BINARY: {
    sv: (f) =>
      `${f.binary} finns inte att få (${f.tried}): installera programmet och ange dess sökväg i ${f.variable}, eller installera Pythons pip.`,
    en: (f) =>
      `${f.binary} is not to be had (${f.tried}): install it and put its path in ${f.variable}, or install Python's pip.`,
  },
  BINARY_NOT_THERE: {
    sv: (f) =>
      `${f.variable} pekar på ${f.path}, som inte är ett körbart program: rätta sökvägen eller ta bort variabeln.`,
    en: (f) =>
      `${f.variable} points to ${f.path}, which is no executable program: correct the path or unset the variable.`,
  },
  DATABASE_UNREACHABLE: {
    sv: (f) =>
      `Databasen på ${f.address} går inte att nå (${f.reason}): starta den eller rätta DATABASE_URL; utan DATABASE_URL används en inbyggd.`,
    en: (f) =>
      `The database at ${f.address} is out of reach (${f.reason}): start it or correct DATABASE_URL; without DATABASE_URL an embedded one is used.`,
  },
  TEMPORAL_UNREACHABLE: {
    sv: (f) =>
      `Temporal på ${f.address} (namnrymd ${f.namespace}) går inte att nå (${f.reason}): starta den eller rätta TEMPORAL_ADDRESS; utan den används en inbyggd.`,
    en: (f) =>
      `Temporal at ${f.address} (namespace ${f.namespace}) is out of reach (${f.reason}): start it or correct TEMPORAL_ADDRESS; without it an embedded one is used.`,
  },
  ATTRIBUTES_MISSING: {
    sv: (f) =>
      `Temporals namnrymd ${f.namespace} saknar sökattributen ${f.names} och de kunde inte läggas till (${f.reason}): be den som sköter Temporal att lägga till dem.`,
    en: (f) =>
      `Temporal's namespace ${f.namespace} lacks the search attributes ${f.names} and they could not be added (${f.reason}): ask whoever runs Temporal to add them.`,
  },
  SERVER_STOPPED: {
    sv: (f) => `${f.server} startade inte (${f.reason}): se ${f.log}, och kör "npx forbund doctor".`,
    en: (f) => `${f.server} did not start (${f.reason}): see ${f.log}, and run "npx forbund doctor".`,
  },
  NOT_RUNNING: {
    sv: (f) =>
      `Inget system är igång i ${f.dataDir}: starta det med "npm start", eller ange DATABASE_URL och TEMPORAL_ADDRESS.`,
    en: (f) =>
      `No system is running in ${f.dataDir}: start it with "npm start", or set DATABASE_URL and TEMPORAL_ADDRESS.`,
  },
  NOT_BUILT: {
    sv: (f) => `${f.path} saknas: kör "npm run build".`,
    en: (f) => `${f.path} is missing: run "npm run build".`,
  },
  BAD_SETTING: {
    sv: (f) => `${f.name} är ${f.value}, men ska vara ${f.wantedSv}: rätta den.`,
    en: (f) => `${f.name} is ${f.value} but must be ${f.wanted}: correct it.`,
  },
} satisfies Record<string, Record<'sv' | 'en', Sentence>>;

export type EnvironmentCode = keyof typeof environmentWords;
