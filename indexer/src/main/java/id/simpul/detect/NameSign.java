package id.simpul.detect;

/**
 * What may be seen of a name in running text, where it stands and how. None of these makes the name of an innovation by
 * itself; {@code name-signs.tsv} says what each weighs.
 */
enum NameSign {
    /** Always there: what a name of the style weighs before anything is known. */
    ANY,
    /** Begins with a word that many names begin with: {@code Si}, {@code Jemput}, {@code Ayo}. */
    OPENING_WORD,
    /** Four words or more. */
    LONG,
    /** A small word such as <em>di</em> stands inside. */
    HAS_LINK,
    /** Three letters or four. */
    SHORT,
    /** Several words, each an ordinary one of the language: people and places are not called so. */
    ALL_COMMON,
    /** Several words of which some are ordinary and some are not. */
    SOME_COMMON,
    /** One word, an ordinary one. */
    ONE_COMMON,
    /** One of its words stands in small letters elsewhere in the document. */
    SMALL_ELSEWHERE,
    /** Ends in a figure. */
    ENDS_IN_FIGURE,
    /** Behind <em>inovasi</em>. */
    AFTER_INNOVATION,
    /** Behind what an innovation may be: <em>aplikasi</em>, <em>gerakan</em>. */
    AFTER_THING,
    /** Behind what says that a name follows: <em>bernama</em>. */
    AFTER_NAMING,
    /** Behind what is done with an innovation: <em>meluncurkan</em>. */
    AFTER_ACT,
    /** Behind a word with <em>-nya</em>. */
    AFTER_OF_IT,
    /** Behind <em>di</em>, <em>ke</em>, <em>dari</em>. */
    AFTER_PREPOSITION,
    /** Behind <em>untuk</em>, <em>dengan</em>, <em>berkat</em>: between a prize and what won it. */
    AFTER_WITH,
    /** Behind who speaks or presides: <em>ujar</em>, <em>Bupati</em>. */
    AFTER_PERSON,
    /** Behind a workshop, a street, a festival. */
    AFTER_EVENT,
    /** Behind an office: <em>Dinas</em>. */
    AFTER_OFFICE,
    /** Behind a prize with its rank: <em>Juara II</em>. */
    AFTER_RANK,
    /** Behind another word with a capital, in one breath. */
    AFTER_CAPITAL,
    /** Opens its sentence or line. */
    OPENS_SENTENCE,
    /** Behind a comma, a colon or <em>dan</em>: an item among others. */
    AFTER_COMMA,
    /** Spelled out right behind. */
    THEN_SPELLED,
    /** Spelled out right before; itself between brackets, or behind <em>disingkat</em>. */
    SPELLED_BEFORE,
    /** Stands between brackets. */
    IN_BRACKETS,
    /** Between quotation marks within brackets: what the name before it means. */
    GLOSS,
    /** What it stands for begins as the name of an office or event does. */
    SPELLED_ELSE,
    /** What it stands for begins as names of innovations do: <em>Gerakan</em>, <em>Sistem</em>. */
    SPELLED_THING,
    /** Behind words that open a list: <em>antara lain</em>, <em>yaitu</em>. */
    AFTER_LIST,
    /** <em>yang</em>: something is said of it. */
    THEN_RELATIVE,
    /** <em>ini</em>, <em>itu</em>: it was spoken of before. */
    THEN_POINTED_AT,
    /** Spells out the short form that follows between brackets. */
    SPELLS_NEXT,
    /** A comma and words in small letters that say what it is. */
    THEN_EXPLAINED,
    /** <em>milik Dinas …</em>, <em>dari Kabupaten …</em> */
    THEN_OWNER,
    /** <em>merupakan</em>, <em>adalah</em> */
    THEN_IS,
    /** A verb of what innovations do or have done to them: <em>menjangkau</em>, <em>direplikasi</em>. */
    THEN_DOES,
    /** Wins: <em>menembus</em>, <em>juara</em>, <em>Top</em>. */
    THEN_WINS,
    /** A comma or a dash and the word for what it is: <em>, jaringan penjaga api …</em> */
    THEN_WHAT,
    /** A comma or a dash and an article: <em>, a chain of loudspeakers …</em> */
    THEN_ARTICLE,
    /** <em>, demikian warga menamainya</em> */
    THEN_NAMED,
    /** An office behind a comma, a dash or a stroke: an item of a list with its owner. */
    THEN_HOLDER,
    /** Any other word in small letters that goes on. */
    THEN_GOES_ON,
    /** The name of a person or an office stands behind. */
    THEN_PERSON,
    /** An office without a comma: a row of a table that lost its lines. */
    THEN_OFFICE,
    /** The age of a person: <em>(79)</em>, <em>, 61 tahun</em>. */
    THEN_AGE,
    /** A degree: <em>, S.Sos</em>. */
    THEN_DEGREE,
    /** The sentence ends, or a comma follows. */
    THEN_STOPS,
    /** The title has it. */
    IN_TITLE,
    /** The title begins with it. */
    BEGINS_TITLE,
    /** It stands twice in the text. */
    COMES_BACK,
    /** Three times or more. */
    COMES_OFTEN,
    /** Six times or more. */
    COMES_MUCH,
    /** Its sentence speaks of innovation. */
    BESIDE_INNOVATION,
    /** Its sentence speaks of copying. */
    BESIDE_REPLICATION,
    /** Its sentence tells of a prize. */
    BESIDE_PRIZE,
    /** Nothing in the document speaks of innovation. */
    SILENT_DOCUMENT,
    /** In the first lines. */
    EARLY,
    /** Among many words with capitals. */
    AMONG_CAPITALS,
    /** What is left of a title without what sort of document it heads: <em>PETUNJUK TEKNIS KELAS HONAI</em>. */
    TITLE_REST,
    /** It is all that the title says. */
    TITLE_WHOLE,
    /** It is the title up to a mark. */
    TITLE_FIRST,
    /** It is the title behind its last mark. */
    TITLE_LAST,
    /** It stands in the title between quotation marks or brackets. */
    TITLE_MARKED,
    /** It is a part of the headline of what a reporter wrote. */
    HEADLINE_PART,
    /** The title says behind a mark what it is, or what sort of document: <em>…, Angkutan Sekolah</em>; <em>… – Profil</em>. */
    TITLE_GLOSSED,
    /** Behind the number or mark of an item. */
    NUMBERED,
    /** A line of its own. */
    HEADING,
    /** A region's name is a part of it. */
    HAS_REGION,
    /** It is a part of a region's name, or of a well-known phrase. */
    PART_OF_KNOWN,
    /** Begins as an event, an office or a place does. */
    BEGINS_ELSE,
    /** Begins as titles of documents do: <em>Buku</em>, <em>Panduan</em>. */
    BEGINS_SHEET,
    /** It is a part of the name of an office in this document. */
    IN_OFFICE,
    /** Other rules found other names here. */
    OTHERS_FOUND,
    /** In a row with a name that a rule found: <em>SIMPOR, BELANGGAR, dan X</em>. */
    JOINS_FOUND,
    /** It is a part of what another name here stands for. */
    IN_EXPANSION
}
