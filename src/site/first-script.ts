/**
 * The one script that stands in a page itself. Reading comes first: the first paint shows the top of the
 * page, the second the panels too (`.later` in `styles/marks.css`), and only then is React compiled,
 * which the browser has fetched meanwhile. Frames won’t do as a sign: two can go by before one is on the
 * screen. A page in a background tab is not painted, and waits. A link into a panel found it empty when
 * the browser went there, so it is gone to again.
 *
 * @param main  address of the script that makes the page live
 */
export function firstScript(main: string): string {
  return `new PerformanceObserver((_,o)=>{o.disconnect();document.documentElement.dataset.painted="";document.querySelector(".later :target")?.scrollIntoView();import(${JSON.stringify(main)})}).observe({type:"paint",buffered:true})`
}
