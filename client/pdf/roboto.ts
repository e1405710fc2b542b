const fontFile = (face: string): string => require.resolve(`pdfmake/fonts/Roboto/Roboto-${face}.ttf`);

/** The font of all that is made as PDF, which has the Swedish letters: its files. */
export const roboto = { normal: fontFile('Regular'), bold: fontFile('Medium') } as const;
