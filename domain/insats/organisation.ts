/** Who carries out, pays or takes over: a member, a unit of it, or somebody outside. Never a person. */
export interface Organisation {
  member?: string;
  /** "socialtjänsten", "Af-rehab": a part of the member, or of nobody among them. */
  unit?: string;
}

/** "HAN", "HAN:socialtjänsten", ":Af-rehab": what makes two of them the same, and what people type. */
export const keyOf = ({ member = '', unit }: Organisation): string =>
  unit === undefined ? member : `${member}:${unit}`;

export const isSame = (a: Organisation, b: Organisation): boolean => keyOf(a) === keyOf(b);

/** Each once, in the order they first come. */
export const distinct = (all: readonly Organisation[]): Organisation[] =>
  all.filter((one, index) => all.findIndex((other) => isSame(one, other)) === index);
