/**
 * The layout of the NRM document, and no word of it: every word comes in the data (see nrm-pdf.ts). Typst 0.14.
 */
export const nrmTemplate = `
#let data = json(bytes(sys.inputs.data))
#let ink = rgb("#1a2426")
#let quiet = rgb("#4a5759")
#let accent = rgb("#0b5563")
#let alarm = rgb("#9c1c1c")
#let rule = line(length: 100%, stroke: 0.5pt + quiet)

#set document(title: data.title, author: data.author, date: auto)
#set text(
  font: ("DejaVu Sans", "Noto Sans Ethiopic"), stretch: 90%, size: 10pt, fill: ink,
  lang: "en", region: "GB", hyphenate: false,
)
#set par(leading: 0.62em, spacing: 0.62em, justify: false)
#set page(
  paper: "a4",
  margin: (x: 22mm, top: 27mm, bottom: 30mm),
  header: [
    #set text(size: 8.5pt)
    #grid(columns: (1fr, auto, 1fr), align: (left, center, right),
      if data.draft != "" { text(weight: "bold", fill: alarm, data.draft) },
      text(weight: "bold", data.marking),
      text(data.reference))
    #v(-0.4em) #rule
  ],
  footer: [
    #set text(size: 8.5pt, fill: quiet)
    #rule #v(-0.4em)
    #grid(columns: (1fr, auto, 1fr), align: (left, center, right),
      [], text(weight: "bold", fill: ink, data.marking),
      context text(data.page.replace("{n}", str(here().page())).replace("{all}", str(counter(page).final().first()))))
    #align(center, text(data.footer))
  ],
)
#show heading: set block(sticky: true)
#show heading.where(level: 1): set text(size: 19pt, fill: accent)
#show heading.where(level: 2): set text(size: 14pt, fill: accent)
#show heading.where(level: 2): set block(above: 2em, below: 1em)
#show heading.where(level: 3): set text(size: 10.5pt)
#show heading.where(level: 3): set block(above: 1.5em, below: 0.7em)

#let words(lines) = for line in lines {
  if line.text == "" { v(0.5em) }
  else if line.rtl { align(right, { set text(dir: rtl); par(line.text) }) }
  else { par(line.text) }
}
#let small(body, fill: quiet) = { set text(size: 8.5pt, fill: fill); body }

#heading(level: 1, data.title)
#v(0.4em)
#block(width: 100%, inset: 10pt, stroke: 0.8pt + accent, words(data.notice))
#if data.unshown { block(width: 100%, inset: 10pt, stroke: 0.8pt + alarm, words(data.unshownNotice)) }
#v(0.6em)
#for fact in data.facts { par([#text(weight: "bold", fact.name): #fact.value]) }
#heading(level: 2, data.missing.heading)
#words(data.missing.lines)
#for section in data.sections {
  heading(level: 2, section.heading)
  for line in section.lines {
    heading(level: 3, line.ask)
    if line.missing { par(text(weight: "bold", fill: alarm, line.blank)) }
    else if line.blank != "" { par(text(fill: quiet, line.blank)) }
    words(line.answer)
    if line.beside.len() > 0 { v(0.15em); small(words(line.beside)) }
  }
}
`
