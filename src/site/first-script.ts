/**
 * The one script that stands in a page itself. Reading comes first: the first paint with words shows the top
 * of the page, the second the panels too (`.later` in `styles/marks.css`), and only then is React compiled,
 * which the browser has fetched meanwhile. Frames won’t do as a sign: two can go by before one is on the
 * screen. A page in a background tab is not painted, and waits. A link into a panel found it empty when
 * the browser went there, so it is gone to again.
 *
 * Firefox says nothing of the paint of a page that it opens at a passage further down, and an old browser
 * of no paint at all: after a second the page goes on without a word of it.
 *
 * @param main  address of the script that makes the page live
 */
export function firstScript(main: string): string {
  return `let t,go=()=>{go=()=>{};clearTimeout(t);document.documentElement.dataset.painted="";document.querySelector(".later :target")?.scrollIntoView();import(${JSON.stringify(main)})};t=setTimeout(go,1e3);new PerformanceObserver((l,o)=>{if(l.getEntriesByName("first-contentful-paint").length){o.disconnect();go()}}).observe({type:"paint",buffered:true})`
}
