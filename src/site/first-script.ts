/**
 * The one script that stands in a page itself. Reading comes first: the first paint with words shows the top
 * of the page, the second all of it (`.later` in `styles/marks.css`), and only then is React compiled,
 * which the browser has fetched meanwhile. Frames won’t do as a sign: two can go by before one is on the
 * screen. A page in a background tab is not painted, and waits. A page that may be opened further down is
 * painted whole at once (head-script.ts), which also gives `putSettings`.
 *
 * Firefox says nothing of the paint of a page that it opens at a passage further down, and an old browser
 * of no paint at all: after a second the page goes on without a word of it.
 *
 * @param main  address of the script that makes the page live
 */
export function firstScript(main: string): string {
  return `let t,go=()=>{go=()=>{};clearTimeout(t);document.documentElement.dataset.whole="";putSettings();import(${JSON.stringify(main)})};t=setTimeout(go,1e3);new PerformanceObserver((l,o)=>{if(l.getEntriesByName("first-contentful-paint").length){o.disconnect();go()}}).observe({type:"paint",buffered:true})`
}
