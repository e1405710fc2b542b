/** Who appoints the common auditor of the state side, by fiscal year: transitional provision 2 of 2007:411 (25 §). */
export function auditorAppointer(fiscalYear: number): 'Riksrevisionen' | 'Försäkringskassan' {
  return fiscalYear < 2008 ? 'Riksrevisionen' : 'Försäkringskassan';
}
