import { manyLines, oneLine, type Page } from './page';

const paragraph = 'margin: 0 0 16px; font-size: 16px; line-height: 1.5';
const small = 'margin: 0 0 16px; font-size: 14px; line-height: 1.5; color: #4b5a57';
const cell = 'padding: 10px 0; border-top: 1px solid #d3dad9; font-size: 15px; line-height: 1.45; vertical-align: top';
const law =
  'margin: 0 0 16px; padding: 12px 16px; border-left: 4px solid #1d6238; background: #f4f6f6; font: 17px/1.55 Georgia, serif; white-space: pre-wrap';
const form =
  'margin: 0 0 16px; padding: 12px 16px; background: #f4f6f6; color: #15211f; font-size: 15px; line-height: 1.6';
const button =
  'display: inline-block; padding: 13px 22px; background: #0b5563; color: #ffffff; font-size: 16px; font-weight: 600; text-decoration: none; border-radius: 3px';

const dark = `@media (prefers-color-scheme: dark) {
  body, .bg { background: #111817 !important; color: #e9efed !important; }
  .soft { color: #a9b7b3 !important; }
  .law { background: #18211f !important; color: #e9efed !important; border-color: #93d7ab !important; }
  td, th, .rule { border-color: #2d3937 !important; }
  .btn { background: #86d0dc !important; color: #0c2025 !important; }
}
@media (max-width: 30rem) {
  th, td { display: block !important; width: auto !important; }
  td { border-top: 0 !important; padding-top: 0 !important; }
  th { padding-bottom: 0 !important; }
}`;

/** A page as HTML: inline styles, 36 rem, one table of facts, one button. */
export const asHtml = (page: Page): string => `<!doctype html>
<html lang="${page.lang}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="supported-color-schemes" content="light dark" />
<title>${line(page.subject)}</title>
<style>${dark}</style>
</head>
<body style="margin: 0; background: #ffffff; color: #15211f; font-family: system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif">
<div style="display: none; max-height: 0; overflow: hidden">${line(page.preview)}</div>
<main class="bg" style="max-width: 36rem; margin: 0 auto; padding: 24px 20px 40px">
${parts(page).join('\n')}
</main>
</body>
</html>
`;

const parts = (page: Page): string[] => [
  `<p class="soft" style="${small}">${line(page.from)} · ${line(page.to)}</p>`,
  `<h1 style="margin: 0 0 12px; font-size: 24px; line-height: 1.25; letter-spacing: -0.01em">${line(page.heading)}</h1>`,
  `<p style="${paragraph}; font-size: 18px"><strong>${line(page.news)}</strong></p>`,
  ...page.body.map((text) => `<p style="${paragraph}">${line(text)}</p>`),
  ...page.wordings.map(
    ({ title, text }) =>
      `<p style="${paragraph}; margin-bottom: 4px"><strong>${line(title)}</strong></p>\n<p class="law" style="${law}">${escaped(manyLines(text))}</p>`,
  ),
  ...answer(page),
  `<p style="margin: 24px 0"><a class="btn" href="${escaped(page.link.url)}" style="${button}">${line(page.link.label)}</a></p>`,
  `<table style="width: 100%; border-collapse: collapse; margin: 8px 0 24px">\n${page.facts.map(fact).join('\n')}\n</table>`,
  `<p class="soft rule" style="${small}; margin: 0; padding-top: 16px; border-top: 1px solid #d3dad9">${page.foot.map(line).join('<br />')}</p>`,
];

function answer({ answer }: Page): string[] {
  if (!answer) return [];
  const { title, how, lines } = answer;
  return [
    `<h2 style="margin: 24px 0 8px; font-size: 19px; line-height: 1.25">${line(title)}</h2>`,
    `<p style="${paragraph}">${line(how)}</p>`,
    ...(lines.length === 0 ? [] : [`<p class="law" style="${form}">${lines.map(line).join('<br />')}</p>`]),
  ];
}

const fact = ([label, value]: readonly [string, string]): string =>
  `<tr><th scope="row" align="left" class="soft" style="${cell}; width: 9em; padding-right: 16px; font-weight: normal; color: #4b5a57">${line(label)}</th><td style="${cell}">${line(value)}</td></tr>`;

const line = (text: string): string => escaped(oneLine(text));

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
