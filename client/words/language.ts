/** The languages people read this in. */
export type Language = 'sv' | 'en';
