/** What the money may go to (S3:391, S3:744; prevention S3:395), and grants to associations (S4:80). */
export const insatsKinds = [
  'DEVELOPMENT',
  'COMPETENCE',
  'COORDINATED_ACTIVITIES',
  'STAFF_REINFORCEMENT',
  'MAPPING',
  'ANALYSIS',
  'EVALUATION',
  'EARLY_IDENTIFICATION',
  'PREVENTION',
  'GRANT',
] as const;

/** What it may never go to (7 § 2 st., S3:391, S3:744): declared, so that it can be refused with its ground. */
export const forbiddenKinds = ['LIVELIHOOD', 'EXERCISE_OF_AUTHORITY', 'SERVICES_TO_INDIVIDUALS'] as const;

export type InsatsKind = (typeof insatsKinds)[number];
export type ForbiddenKind = (typeof forbiddenKinds)[number];

export const isAllowed = (kind: InsatsKind | ForbiddenKind): kind is InsatsKind =>
  (insatsKinds as readonly string[]).includes(kind);
