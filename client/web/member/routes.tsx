import type { Hono } from 'hono';
import type { Names } from '../../words/tongue';
import { grouped } from '../grouped';
import { namesOf } from '../members-in';
import type { Page } from '../page';
import { NotFound } from '../refused';
import type { Site } from '../site';
import type { Membership } from './directory';
import { MemberList, type Listed } from './list';
import { owedBy } from './owed';
import type { FoundMember } from './head';
import { MemberPage } from './page';

export function serveMembers(app: Hono, site: Site): void {
  app.get('/member', async (context) =>
    context.html(<MemberList page={site.pageFor(context)} members={await readMembers(site)} />),
  );
  app.get('/member/:key', async (context) => {
    const page = site.pageFor(context);
    const found = await readMember(site, context.req.param('key'), page);
    return found ? context.html(<MemberPage page={page} found={found} />) : context.html(<NotFound page={page} />, 404);
  });
}

const swedish = new Intl.Collator('sv', { numeric: true });

async function readMembers({ overview, directory, journal }: Site): Promise<Listed[]> {
  const { processes } = await overview.read();
  const [members, duties] = await Promise.all([directory(processes), journal.reader.duties()]);
  const owed = grouped(duties, ({ forbund, owedBy: member }) => `${forbund} ${member}`);
  const listed = [...members.values()].map((memberships) => {
    const real = memberships.filter(({ forbund }) => !forbund.exercise);
    const own = real.flatMap(({ forbund, member }) => owed.get(`${forbund.forbund} ${member.id}`) ?? []);
    const late = own.filter(({ overdue }) => overdue).length;
    return { name: nameOf(memberships), memberships, late, open: own.length };
  });
  return listed.sort((a, b) => Number(b.late > 0) - Number(a.late > 0) || swedish.compare(a.name, b.name));
}

/** The member of a key; an id that is one and the same member in every förbund will do too ("FK"). */
async function readMember(
  { overview, directory, journal }: Site,
  key: string,
  page: Page,
): Promise<FoundMember | undefined> {
  const { processes } = await overview.read();
  const members = await directory(processes);
  const memberships = members.get(key.toLowerCase()) ?? byId(members, key);
  if (!memberships) return undefined;
  const ids = [...new Set(memberships.map(({ member }) => member.id))];
  const duties = (await Promise.all(ids.map((member) => journal.reader.duties({ member })))).flat();
  const namesIn = namesByForbund(members);
  const of = (exercise: boolean) => memberships.filter(({ forbund }) => forbund.exercise === exercise);
  return {
    name: nameOf(memberships),
    memberships,
    owed: owedBy({ memberships: of(false), duties, namesIn }, page),
    exercises: owedBy({ memberships: of(true), duties, namesIn }, page),
  };
}

function namesByForbund(members: ReadonlyMap<string, readonly Membership[]>): (forbund: string) => Names {
  const of = grouped([...members.values()].flat(), ({ forbund }) => forbund.forbund);
  return (forbund) => namesOf((of.get(forbund) ?? []).map(({ member }) => member));
}

function byId(members: ReadonlyMap<string, readonly Membership[]>, id: string): readonly Membership[] | undefined {
  const found = [...members.values()].filter((all) => all.some(({ member }) => member.id === id));
  return found.length === 1 ? found[0] : undefined;
}

/** As most förbund call it. */
function nameOf(memberships: readonly Membership[]): string {
  const names = grouped(memberships, ({ member }) => member.name);
  return [...names].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}
