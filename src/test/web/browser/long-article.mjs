// Prints an article of 5,000 words in which every third names somebody or something.
const sentences = [
  "La Suède, la Finlande, la Norvège et le Danemark ont condamné la Russie.",
  "L'Italie et l'Espagne ont soutenu la Grèce contre la Turquie.",
  "Le Pérou, le Chili et la Bolivie ont rencontré le Brésil à Lima.",
  "La France a critiqué l'Iran, la Syrie et l'Irak.",
  "Le Japon, la Chine et la Corée du Sud ont signé un accord avec l'Australie.",
  "Le Mali et le Niger ont rejeté l'Algérie et le Maroc.",
];
const words = (text) => text.split(/\s+/).length;

let written = 0;
const paragraphs = ["Un long voyage diplomatique"];
for (let i = 0; written < 5000; i++) {
  const paragraph = [];
  for (let j = 0; j < 4 && written < 5000; j++) {
    const sentence = sentences[(i * 4 + j) % sentences.length];
    paragraph.push(sentence);
    written += words(sentence);
  }
  paragraphs.push(paragraph.join(" "));
}
console.log(paragraphs.join("\n\n"));
