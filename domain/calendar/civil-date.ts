/** A day in Stockholm as ISO text, "2006-12-31". Compares and sorts as text. */
export type CivilDate = string;
