import { type Evolvers, withBreach } from './evolvers';
import type { Begun, Requisition } from './state';

type Money = 'InsatsFunded' | 'PaymentRequisitioned' | 'RequisitionRejected' | 'RequisitionPaid' | 'FundsReallocated';

/** What is funded, asked for and paid out. */
export const moneyEvolvers: Pick<Evolvers, Money> = {
  // Decided anew for the same year: the later decision stands in the earlier one's place.
  InsatsFunded: (state, { year, ore, financing, decidedOn, plan, breach }) =>
    withBreach(
      {
        ...state,
        funds: [
          ...state.funds.filter((fund) => fund.year !== year),
          { year, ore, decidedOn, ...(financing && { financing }) },
        ],
        planned: {
          plan: state.planned.plan || plan !== undefined,
          gender: state.planned.gender || plan?.genderPerspective === true,
        },
      },
      breach,
    ),
  PaymentRequisitioned: (state, { no, by, ore, year, period, decidedOn }) => ({
    ...state,
    requisitions: [...state.requisitions, { no, by, ore, year, period, decidedOn }],
  }),
  RequisitionRejected: (state, { no, reason }) => change(state, no, { rejected: reason }),
  RequisitionPaid: (state, { no, decidedOn }) => change(state, no, { paidOn: decidedOn }),
  FundsReallocated: (state, { decidedOn, year, ore }) => ({
    ...state,
    reallocations: [
      ...state.reallocations,
      { decidedOn, ...(year !== undefined && { year }), ...(ore !== undefined && { ore }) },
    ],
  }),
};

const change = (state: Begun, no: number, to: Partial<Requisition>): Begun => ({
  ...state,
  requisitions: state.requisitions.map((one) => (one.no === no ? { ...one, ...to } : one)),
});
