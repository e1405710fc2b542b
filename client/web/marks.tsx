import type { Child } from 'hono/jsx';

/** Shapes of the visual language; the word beside a shape says the same. */
export type Mark = 'late' | 'soon' | 'plan' | 'done' | 'here' | 'fall' | 'gap' | 'cond';
export type Tone = 'late' | 'soon' | 'plan' | 'done' | 'here';

const disc = 'M8 .8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 0 0 8 .8Z';
const ring = `${disc}m0 1.9a5.3 5.3 0 1 1 0 10.6A5.3 5.3 0 0 1 8 2.7Z`;
const shapes: readonly (readonly [string, string])[] = [
  ['late', 'M8 .9 15.7 15H.3L8 .9Zm-.9 5.2v4.7h1.8V6.1H7.1Zm0 5.9v1.8h1.8V12H7.1Z'],
  ['soon', 'M8 .6 15.4 8 8 15.4.6 8Z'],
  ['plan', ring],
  ['done', `${disc}M7 11.2 3.6 7.9 4.9 6.6 7 8.7l4.1-4.1 1.3 1.3L7 11.2Z`],
  [
    'fall',
    'M1 1h14v14H1V1Zm3.2 4.5L6.7 8l-2.5 2.5 1.3 1.3L8 9.3l2.5 2.5 1.3-1.3L9.3 8l2.5-2.5-1.3-1.3L8 6.7 5.5 4.2 4.2 5.5Z',
  ],
  ['cond', `${disc}m0 1.9v10.6A5.3 5.3 0 0 1 8 2.7Z`],
  ['sort', 'M8 3 14 12H2Z'],
];

/** Every shape once a page; `use` points here. */
export const Sprite = () => (
  <svg class="sprite" aria-hidden="true" focusable="false">
    {shapes.map(([id, path]) => (
      <symbol id={id} viewBox="0 0 16 16">
        <path fill-rule="evenodd" d={path} />
      </symbol>
    ))}
    <symbol id="here" viewBox="0 0 16 16">
      <path fill-rule="evenodd" d={ring} />
      <circle cx="8" cy="8" r="3.4" />
    </symbol>
    <symbol id="gap" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.9" stroke-dasharray="3.1 1.85" />
    </symbol>
  </svg>
);

export const Icon = ({ mark }: { mark: Mark | 'sort' }) => (
  <svg class="i" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <use href={`#${mark}`} />
  </svg>
);

/** Shape, word and colour: always the three. */
export const Status = (props: { tone: Tone; mark?: Mark; also?: string; children?: Child }) => (
  <span class={`s ${props.tone}${props.also ? ` ${props.also}` : ''}`}>
    <Icon mark={props.mark ?? props.tone} />
    <span>{props.children}</span>
  </span>
);
