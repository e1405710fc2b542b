/** `true` where two types accept each other. */
export type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** Does not compile for anything but `true`. */
export type Holds<T extends true> = T;
