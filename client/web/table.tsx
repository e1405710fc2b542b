import type { Child } from 'hono/jsx';

/** One column: its head, and what stands in it for each row. The first column names the row. */
export interface Column<Item> {
  head: Child;
  cell: (item: Item) => Child;
  /** On a phone the cell stands alone: what it is, before it. */
  label?: string;
  class?: string | undefined;
  /** Only on the column that is sorted by. */
  sorted?: 'ascending' | 'descending' | undefined;
  /** Of one cell, beside the column's own. */
  tint?: (item: Item) => string | undefined;
}

export interface TableOf<Item> {
  columns: readonly Column<Item>[];
  items: readonly Item[];
  /** What the table shows, in which order. */
  caption: Child;
  /** The heading says the same already: the caption is for screen readers only. */
  quiet?: boolean;
  class?: string;
  isLate?: (item: Item) => boolean;
  /** Tells a row from the others, so that what changes in it can be swapped in place. */
  keyOf?: (item: Item) => string;
  /** Rows of sums; `tr` with roles. */
  foot?: Child;
}

/** A table that stays one, for assistive technology too, when it becomes blocks on a phone. */
export const tableOf = <Item,>(of: TableOf<Item>) => (
  <table class={of.class ? `stack ${of.class}` : 'stack'} role="table">
    <caption class={of.quiet ? 'vh' : undefined}>{of.caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {of.columns.map(({ head, class: also, sorted }) => (
          <th role="columnheader" scope="col" class={also} aria-sort={sorted}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">{of.items.map((item) => rowOf(of, item))}</tbody>
    {of.foot === undefined ? null : <tfoot role="rowgroup">{of.foot}</tfoot>}
  </table>
);

const rowOf = <Item,>({ columns, isLate, keyOf }: TableOf<Item>, item: Item) => (
  <tr role="row" class={isLate?.(item) ? 'is-late' : undefined} data-key={keyOf?.(item)}>
    {columns.map(({ cell, label, class: also, tint }, index) =>
      index === 0 ? (
        <th role="rowheader" scope="row" class={also}>
          {cell(item)}
        </th>
      ) : (
        <td role="cell" data-l={label} class={[also, tint?.(item)].filter(Boolean).join(' ') || undefined}>
          {cell(item)}
        </td>
      ),
    )}
  </tr>
);
