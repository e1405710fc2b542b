/** Every optional key made required, all the way down: a key that only one of two types has then tells them apart. */
type Whole<T> = T extends string | number | boolean | null | undefined
  ? T
  : { [K in keyof T]-?: Whole<Exclude<T[K], undefined>> };

/** `true` where two types say the same, optional keys included. */
export type Same<A, B> = [Whole<A>] extends [Whole<B>] ? ([Whole<B>] extends [Whole<A>] ? true : false) : false;

/** Does not compile for anything but `true`. */
export type Holds<T extends true> = T;
