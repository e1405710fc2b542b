import { camt, details, entry, problemsOf, read } from './bank-files';

const reference = '12345678900070000124';
const codes = async (...asked: Parameters<typeof problemsOf>): Promise<string[]> =>
  (await problemsOf(...asked)).map(({ code }) => code);

describe('a camt.054', () => {
  test('gives each booked payment in: its öre, its booking day, the bank’s name for it and the reference', async () => {
    const file = camt(entry({ bankReference: 'BANK-7', details: details({ reference, organisation: '202100-5521' }) }));
    const { format, rows, remarks, passedOver } = await read(file);
    expect([format, remarks, passedOver]).toEqual(['camt.054', [], 0]);
    expect(rows).toEqual([
      {
        entry: 'BANK-7',
        line: 6,
        ore: 250_000_000,
        bookedOn: '2007-01-31',
        reference,
        organisation: '2021005521',
      },
    ]);
  });

  test('keeps nothing of who paid but an organisation number', async () => {
    const { rows } = await read(camt(entry({ details: details({ organisation: '202100-5521' }) })));
    expect(JSON.stringify(rows)).not.toMatch(/Anna|SE3550/);
  });

  test('of version 08, with prefixes, and with the status and the payer where that version has them', async () => {
    const payer =
      '<RltdPties><Dbtr><Pty><Id><OrgId><Othr><Id>162021005521</Id></Othr></OrgId></Id></Pty></Dbtr></RltdPties>';
    const plain = camt(entry({ status: '<Sts><Cd>BOOK</Cd></Sts>', details: `<TxDtls>${payer}</TxDtls>` }), '08');
    const prefixed = plain.replace(/<(\/?)(?=[A-Z])/g, '<$1c:').replace('xmlns=', 'xmlns:c=');
    for (const file of [plain, prefixed]) {
      expect((await read(file)).rows).toMatchObject([{ ore: 250_000_000, organisation: '2021005521' }]);
    }
  });

  test('says the same however it is cut into pieces', async () => {
    const file = camt(
      entry({ details: details({ reference }) })
        .replace('Anna', 'Åsa Öström 🌲')
        .repeat(20),
    );
    const whole = await read(file);
    for (const size of [1, 7, 64]) expect(await read(file, { size })).toEqual(whole);
  });

  test('with a sum of many gives each of them, named by the bank or by its place in the sum', async () => {
    const two = details({ amount: '1.50', reference }) + details({ amount: '2.25', bankReference: 'OWN' });
    const { rows } = await read(camt(entry({ amount: '3.75', bankReference: 'SUM', details: two })));
    expect(rows.map(({ ore, entry }) => [ore, entry])).toEqual([
      [150, 'SUM/1'],
      [225, 'OWN'],
    ]);
  });

  test('passes over what is paid out and what is not yet booked, and tells of what the bank took back', async () => {
    const paidOut = entry({ direction: 'DBIT' });
    const pending = entry({ status: '<Sts>PDNG</Sts>' });
    const reversed = entry({ direction: 'DBIT', reversal: true });
    const { rows, passedOver, remarks } = await read(camt(paidOut + pending + reversed));
    expect([rows, passedOver]).toEqual([[], 2]);
    expect(remarks).toEqual([{ code: 'REVERSED', line: 24, ore: 250_000_000, bookedOn: '2007-01-31' }]);
  });

  test('whose payer names several references leaves the payment for a person to divide', async () => {
    const several = details({ reference }).replace(
      '</RmtInf>',
      '<Strd><CdtrRefInf><Ref>18</Ref></CdtrRefInf></Strd></RmtInf>',
    );
    const { rows, remarks } = await read(camt(entry({ details: several })));
    expect(rows[0]).not.toHaveProperty('reference');
    expect(remarks).toMatchObject([{ code: 'SEVERAL_REFERENCES', given: `${reference}, 18` }]);
  });

  test('has the booking day of Stockholm where the bank gives an instant', async () => {
    const file = camt(entry().replace('<Dt>2007-01-31</Dt>', '<DtTm>2007-01-30T23:30:00Z</DtTm>'));
    expect((await read(file)).rows[0]?.bookedOn).toBe('2007-01-31');
  });

  test('whose bank gives entries no name has them named by what they say: the same for ever', async () => {
    const two = await read(camt(entry({ details: details({ reference }) }).repeat(2)));
    expect(two.rows.map(({ entry: name }) => name)).toEqual([
      'sha256:ed2ac3059e7472f60dd936c31dc5ea023acf4fc859dee18fea29268a77a2a2c4',
      'sha256:1e08f1a5875d64284a7e7f3e0030be2b61c3f94cc12563073e9e16570c50f66c',
    ]);
    expect((await read(camt(entry({ details: details({ reference }) })))).rows[0]?.entry).toBe(two.rows[0]?.entry);
  });

  test('without a payment is a file without a payment', async () => expect((await read(camt(''))).rows).toEqual([]));
});

describe('a CSV', () => {
  const plain = `Bokföringsdag;Belopp;Referens;Bankreferens;Betalare;Organisationsnummer
2007-01-31;2 500 000,00;12345 67890 00700 00124;B1;Försäkringskassan;202100-5521
20070131;1250000,5;;;"Anna ""A"" Andersson";
`;
  test('has its columns by name, Swedish decimals, spaced thousands, and keeps no name', async () => {
    const { format, rows } = await read(plain);
    expect(format).toBe('csv');
    expect(rows).toEqual([
      { entry: 'B1', line: 2, ore: 250_000_000, bookedOn: '2007-01-31', reference, organisation: '2021005521' },
      { entry: expect.stringMatching(/^sha256:[0-9a-f]{64}$/), line: 3, ore: 125_000_050, bookedOn: '2007-01-31' },
    ]);
  });

  test.each([
    ['commas and English names', 'Booking date,Amount,Currency\n2007-01-31,"1250,50",SEK\n', 125_050],
    ['tabs', 'booking date\tamount\n2007-01-31\t1250.50\n', 125_050],
    ['a byte order mark and carriage returns', '\ufeffBelopp;Bokföringsdag\r\n1250,50;2007-01-31\r\n', 125_050],
    ['empty lines', '\n\nBelopp;Bokföringsdag\n\n1250,50;2007-01-31\n\n', 125_050],
  ])('may have %s', async (_what, file, ore) => expect((await read(file)).rows).toMatchObject([{ ore }]));

  test('in ISO-8859-1 is refused at the line where it shows, and read when it is said to be so', async () => {
    const latin = Buffer.from(plain.replace('ö', 'o').replace('Bokforingsdag', 'Booking date'), 'latin1');
    expect(await problemsOf(latin)).toEqual([{ code: 'NOT_UTF8', line: 2 }]);
    expect((await read(latin, { encoding: 'iso-8859-1' })).rows).toHaveLength(2);
  });
});

describe('a file that is not whole or not what it says changes nothing', () => {
  const whole = camt(entry({ details: details({ reference }) }));
  const csv = 'Bokföringsdag;Belopp\n2007-01-31;2500000,00\n';

  test('an XML cut off anywhere after its first tag is truncated or no camt', async () => {
    for (let end = whole.indexOf('<Document') + 90; end < whole.trimEnd().length; end += 17) {
      expect(['TRUNCATED', 'BAD_XML']).toContain((await codes(whole.slice(0, end)))[0]);
    }
  });
  test('a CSV cut off anywhere in its row is truncated or lacks columns', async () => {
    for (let end = csv.indexOf('\n') + 2; end < csv.length; end += 1) {
      expect(['TRUNCATED', 'WRONG_COLUMNS']).toContain((await codes(csv.slice(0, end)))[0]);
    }
  });

  test.each([
    ['nothing at all', '', 'EMPTY'],
    ['white space', ' \n\n', 'EMPTY'],
    ['UTF-16', Buffer.from(`\ufeff${csv}`, 'utf16le'), 'NOT_UTF8'],
    ['bytes of a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'NOT_UTF8'],
    ['XML that declares another encoding', whole.replace('UTF-8', 'ISO-8859-1'), 'DECLARED_ENCODING'],
    ['a camt.053', whole.replace('camt.054', 'camt.053'), 'NOT_CAMT_054'],
    ['a web page', '<html><body></body></html>', 'NOT_CAMT_054'],
    ['XML with a tag too many', whole.replace('</Ntry>', '</Ntry></Ntry>'), 'BAD_XML'],
    ['an entity of its own', whole.replace('2500000.00', '&bomb;'), 'BAD_XML'],
    ['no amounts', 'Bokföringsdag;Kommentar\n2007-01-31;hej\n', 'NO_COLUMN'],
    ['two columns of amounts', 'Bokföringsdag;Belopp;Amount\n2007-01-31;1;2\n', 'COLUMN_TWICE'],
    ['a row that is too long', `${csv}2007-01-31;1;2\n`, 'WRONG_COLUMNS'],
    ['a quote that never ends', `${csv}2007-01-31;"1\n`, 'TRUNCATED'],
  ])('%s', async (_what, file, code) => expect(await codes(file)).toEqual([code]));

  test.each([
    ['-2500000.00', 'NOT_POSITIVE'],
    ['0.00', 'NOT_POSITIVE'],
    ['1.005', 'FRACTIONAL_ORE'],
    ['90071992547409.92', 'TOO_LARGE'],
    ['1e6', 'BAD_AMOUNT'],
    ['', 'BAD_AMOUNT'],
  ])('an amount of "%s"', async (amount, code) => {
    expect(await codes(camt(entry({ amount })))).toEqual([code]);
    expect(await codes(`Bokföringsdag;Belopp\n2007-01-31;${amount}\n`)).toEqual([code]);
  });
  test('the largest amount there is can be read to the öre', async () =>
    expect((await read(camt(entry({ amount: '90071992547409.91000' })))).rows[0]?.ore).toBe(Number.MAX_SAFE_INTEGER));

  test.each(['1,250', '1.250,00', '1,250.00', '12 50', '1 2500,00', '1250 kr', '١٢٥٠'])(
    'an amount that can be read in two ways: %s',
    async (amount) =>
      expect((await codes(`Bokföringsdag;Belopp\n2007-01-31;"${amount}"\n`))[0]).toMatch(
        /^(BAD_AMOUNT|FRACTIONAL_ORE)$/,
      ),
  );

  test.each([
    ['another currency', { currency: 'EUR' }, 'WRONG_CURRENCY'],
    ['a day that is tomorrow', { bookedOn: '2007-02-02' }, 'FUTURE_DATE'],
    ['a day that never was', { bookedOn: '2007-02-29' }, 'BAD_DATE'],
    ['a direction nobody knows', { direction: 'CREDIT' }, 'BAD_DIRECTION'],
    [
      'a sum that its parts do not make',
      { amount: '3.00', details: details({ amount: '1.00' }) + details({ amount: '1.00' }) },
      'SUM_DIFFERS',
    ],
  ])('%s', async (_what, told, code) => expect(await codes(camt(entry(told)))).toEqual([code]));

  test('every mistake is told at its line, and a file of mistakes gives up after twenty', async () => {
    const rows = ['2007-01-31;-1', '2007-02-29;1', '2007-02-02;1,005'];
    expect(await problemsOf(`Bokföringsdag;Belopp\n${rows.join('\n')}\n`)).toEqual([
      { code: 'NOT_POSITIVE', line: 2, given: '-1' },
      { code: 'BAD_DATE', line: 3, given: '2007-02-29' },
      { code: 'FRACTIONAL_ORE', line: 4, given: '1,005' },
      { code: 'FUTURE_DATE', line: 4, given: '2007-02-02' },
    ]);
    expect(await problemsOf(`Bokföringsdag;Belopp\n${'2007-01-31;x\n'.repeat(500)}`)).toHaveLength(20);
  });
});
