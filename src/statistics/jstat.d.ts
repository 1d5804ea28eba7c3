/** The part of jstat (which ships no types) that Parasol uses. */
declare module 'jstat' {
  interface JStat {
    /** Lower regularised incomplete gamma function P(a, x). */
    readonly lowRegGamma: (a: number, x: number) => number
    /** The x at which P(a, x) = p. */
    readonly gammapinv: (p: number, a: number) => number
    /** The x at which the regularised incomplete beta function I_x(a, b) = p. */
    readonly ibetainv: (p: number, a: number, b: number) => number
    readonly gammaln: (x: number) => number
  }
  const jstat: { readonly jStat: JStat }
  export default jstat
}
