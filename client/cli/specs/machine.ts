import { option, type CommandSpec } from './spec';

/** The system itself, and what needs none. */
export const machineSpecs: readonly CommandSpec[] = [
  {
    name: 'up',
    words: ['starta hela systemet på den här datorn', 'start the whole system on this machine'],
    options: [
      option('--port <number>', 'översiktens port', "the dashboard's port"),
      option('--temporal-port <number>', 'Temporals port', "Temporal's port"),
      option('--ui-port <number>', 'porten för Temporals gränssnitt', "the port of Temporal's UI"),
      option('--database-port <number>', 'databasens port', "the database's port"),
    ],
    example: 'forbund up --port 3030',
    load: () => import('../commands/up'),
  },
  {
    name: 'charter check',
    args: '<file>',
    words: ['granska en förbundsordning innan någon beslutar om den', 'check a charter before anybody votes on it'],
    example: 'forbund charter check examples/haninge.yaml',
    load: () => import('../commands/charter-check'),
  },
  {
    name: 'simulate',
    args: '<file>',
    words: [
      'spela upp ett helt ärende i virtuell tid, på dess egna datum',
      'play a whole case in virtual time, on its own dates',
    ],
    options: [
      option('--until <date>', 'sista dagen att spela', 'the last day to play'),
      option(
        '--withdraw <member@date>',
        'låt en medlem säga upp sitt medlemskap, och spela tills förbundet är upplöst',
        'let a member give notice, and play until the förbund is dissolved',
      ),
      option(
        '--without-second-round',
        'låt ingen medlem bekräfta den gemensamma texten',
        'let no member confirm the consolidated text',
      ),
    ],
    example: 'forbund simulate examples/haninge.yaml',
    load: () => import('../commands/simulate'),
  },
  {
    name: 'doctor',
    words: ['pröva att allt runt programmet är som det ska', 'see whether all around the program is as it should be'],
    example: 'forbund doctor',
    load: () => import('../commands/doctor'),
  },
  {
    name: 'verify',
    args: '[forbund]',
    words: ['pröva att inget i journalen har ändrats', 'see that nothing in the journal has been altered'],
    example: 'forbund verify haninge',
    load: () => import('../commands/verify'),
  },
  {
    name: 'rebuild',
    args: '[forbund]',
    words: ['gör raderna på nytt ur journalen', 'make the rows again from the journal'],
    example: 'forbund rebuild haninge',
    load: () => import('../commands/rebuild'),
  },
];
