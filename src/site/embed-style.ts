/** The style of a quotation that stands in another site’s page: small, and without a font to wait for. */
export const embedStyle = `:root{color-scheme:light dark}
body{margin:0;padding:1rem;background:light-dark(#fffdf8,#16181b);color:light-dark(#1c1a17,#e8e4dc);font:1.0625rem/1.5 Georgia,"Times New Roman",serif;overflow-wrap:anywhere}
figure{margin:0;padding-inline-start:1rem;border-inline-start:3px solid light-dark(#0b5568,#86c9d6)}
blockquote{margin:0;font-size:1.25rem;line-height:1.4}
.marked::before{content:"“"}
.marked::after{content:"”"}
figcaption{margin-block-start:.75rem;color:light-dark(#5c574e,#b5b0a6)}
p{margin:0}
cite{font-style:normal}
a{color:light-dark(#0b5568,#86c9d6)}`
