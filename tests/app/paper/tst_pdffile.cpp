// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "paper/pdfbytes.h"
#include "paper/pdffile.h"

#include <QFile>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using paper::Block;

class PdfFileTest : public QObject
{
    Q_OBJECT

private slots:
    void makesTheSameBytesWhateverTheClockSays();
    void statesTheMomentThatItWasGiven();
    void isAWholeFile();
    void holdsEveryWordToBeFoundAgain();
    void namesLettersThatNoFontHas();
    void marksAndNumbersEachPage();
    void leavesNoHeadingAloneAtTheFootOfAPage();
    void keepsTextsThatStandSideBySideApart();
    void dividesWhatIsLongerThanAPage();
    void leavesWhatIsNoSuchFileAlone();

private:
    static paper::Document sample();
    static bool hasJapanese();
    /// Pages end with a form feed.
    static QString textOf(const paper::Document &document);
    static QDateTime stated() { return utcTime({2026, 3, 9}, {9, 0, 1}); }
    /// What the program says of the file; empty where it fails.
    static QString said(const QString &program, const QStringList &arguments,
                        const QByteArray &pdf);
};

paper::Document PdfFileTest::sample()
{
    paper::Document document{QStringLiteral("Evidence (of) fine offices"), {}};
    document.blocks.push_back({Block::Kind::Heading, QStringLiteral("Affluent office")});
    document.blocks.push_back(
        {Block::Kind::Facts, {}, {{QStringLiteral("SHA-256"), QString(64, u'f')}}});
    document.blocks.push_back({Block::Kind::Table,
                               {},
                               {{QStringLiteral("who"), QStringLiteral("what")},
                                {QStringLiteral("Łukasz"), QStringLiteral("οκτώ")}}});
    document.blocks.push_back({Block::Kind::Items, {}, {{QStringLiteral("日本語の保管庫")}}});
    document.blocks.push_back(
        {Block::Kind::Verbatim, QStringLiteral("{\n  \"a\": \"\u001b[2J\"\n}\n").repeated(60)});
    return document;
}

QString PdfFileTest::said(const QString &program, const QStringList &arguments,
                          const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    QStringList words = arguments;
    words.replaceInStrings(QStringLiteral("FILE"), file.fileName());
    QProcess process;
    process.start(program, words);
    const bool isOver = process.waitForFinished(20'000) && process.exitCode() == 0;
    return isOver ? QString::fromUtf8(process.readAll()) : QString();
}

bool PdfFileTest::hasJapanese()
{
    bool hasFont = false;
    for (const QString &family : QFontDatabase::families(QFontDatabase::Japanese))
        hasFont = hasFont || QFontMetrics(QFont(family)).inFontUcs4(0x8a9e);
    return hasFont;
}

QString PdfFileTest::textOf(const paper::Document &document)
{
    return said(QStringLiteral("pdftotext"),
                {QStringLiteral("-raw"), QStringLiteral("FILE"), QStringLiteral("-")},
                paper::pdfOf(document, stated()));
}

void PdfFileTest::makesTheSameBytesWhateverTheClockSays()
{
    const QByteArray first = paper::pdfOf(sample(), stated());
    QVERIFY(!first.isEmpty());
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Asia/Kolkata"); // Qt writes the date with its offset then: longer
    tzset();
    QTest::qWait(1100); // QPdfWriter's date is to the second
    const QByteArray second = paper::pdfOf(sample(), stated());
    zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
    tzset();
    QCOMPARE(second, first);
    QVERIFY(paper::pdfOf(sample(), stated().addSecs(1)) != first);
}

void PdfFileTest::statesTheMomentThatItWasGiven()
{
    const QByteArray pdf = paper::pdfOf(sample(), stated());
    QCOMPARE(pdf.count("D:20260309090001Z"), 1);
    QCOMPARE(pdf.count("2026-03-09T09:00:01Z"), 2);
    QVERIFY(pdf.contains("pdfaid:part=\"1\""));
}

void PdfFileTest::isAWholeFile()
{
    const QByteArray pdf = paper::pdfOf(sample(), stated());
    QVERIFY(pdf.startsWith("%PDF-1.4"));
    QVERIFY(!pdf.contains("/EmbeddedFile"));
    const QString checked =
        said(QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("FILE")}, pdf);
    QVERIFY2(checked.contains(QStringLiteral("No syntax or stream encoding errors")),
             qPrintable(checked));
    const QString fonts = said(QStringLiteral("pdffonts"), {QStringLiteral("FILE")}, pdf);
    QVERIFY2(fonts.contains(QStringLiteral("DejaVuSansMono")), qPrintable(fonts));
    // Embedded, subset or not, and with a table to text.
    static const QRegularExpression embedded(QStringLiteral(" yes (yes|no ) yes "));
    for (const QString &line : fonts.split(u'\n', Qt::SkipEmptyParts).mid(2))
        QVERIFY2(line.contains(embedded), qPrintable(line));
}

void PdfFileTest::holdsEveryWordToBeFoundAgain()
{
    const QByteArray pdf = paper::pdfOf(sample(), stated());
    const QString text =
        said(QStringLiteral("pdftotext"),
             {QStringLiteral("-layout"), QStringLiteral("FILE"), QStringLiteral("-")}, pdf);
    for (const QString &word :
         {QStringLiteral("Evidence (of) fine offices"), QStringLiteral("Affluent office"),
          QString(64, u'f'), QStringLiteral("Łukasz"), QStringLiteral("οκτώ"),
          QStringLiteral("‹U+001b›[2J")})
        QVERIFY2(text.contains(word), qPrintable(word + u'\n' + text.left(500)));
    // By their numbers where the computer has no font for them.
    QVERIFY2(text.contains(hasJapanese() ? QStringLiteral("日本語の保管庫")
                                         : QStringLiteral("‹U+65E5›‹U+672C›")),
             qPrintable(text.left(500)));
}

/// U+10FFFD is private: no font has it.
void PdfFileTest::namesLettersThatNoFontHas()
{
    paper::Document document = sample();
    document.noteOnLetters = QStringLiteral("Some letters stand by their numbers.");
    QVERIFY(textOf(document).contains(document.noteOnLetters) != hasJapanese());
    document.blocks.push_back({Block::Kind::Paragraph, QString::fromUcs4(U"a\U0010fffdb")});
    const QString text = textOf(document);
    QVERIFY2(text.contains(QStringLiteral("a‹U+10FFFD›b")), qPrintable(text.left(500)));
    QVERIFY(text.contains(document.noteOnLetters));
}

void PdfFileTest::marksAndNumbersEachPage()
{
    paper::Document document = sample();
    document.mark = QStringLiteral("SANDBOX");
    document.header = QStringLiteral("vault records · ") + QString(255, u'n');
    document.blocks.push_back({Block::Kind::Verbatim, QStringLiteral("line\n").repeated(300)});
    QStringList pages = textOf(document).split(u'\f');
    QVERIFY(pages.takeLast().isEmpty());
    QVERIFY(pages.size() > 4);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QVERIFY2(pages[page].startsWith(QStringLiteral("SANDBOX")), qPrintable(pages[page]));
        QCOMPARE(pages[page].count(QStringLiteral("vault records")), 1);
        QString joined = pages[page];
        QVERIFY(joined.remove(u'\n').contains(QString(255, u'n')));
        QVERIFY(
            pages[page].contains(QStringLiteral("\n%1 / %2\n").arg(page + 1).arg(pages.size())));
    }
}

void PdfFileTest::leavesNoHeadingAloneAtTheFootOfAPage()
{
    for (int lines = 40; lines < 110; ++lines) {
        paper::Document document{QStringLiteral("title"), {}};
        document.blocks.push_back(
            {Block::Kind::Verbatim, QStringLiteral("line\n").repeated(lines) + u'.'});
        document.blocks.push_back({Block::Kind::Heading, QStringLiteral("heading")});
        document.blocks.push_back({Block::Kind::Subheading, QStringLiteral("subheading")});
        document.blocks.push_back({Block::Kind::Facts,
                                   {},
                                   {{QStringLiteral("name"), QStringLiteral("value")},
                                    {QStringLiteral("other"), QStringLiteral("more")}}});
        for (const QString &page : textOf(document).split(u'\f')) {
            const bool hasHeading = page.contains(QStringLiteral("heading"));
            QVERIFY2(!hasHeading || (page.contains(QStringLiteral("\nheading\nsubheading\n")) ||
                                     page.startsWith(QStringLiteral("heading\nsubheading\n"))),
                     qPrintable(QString::number(lines)));
            QCOMPARE(page.contains(QStringLiteral("more")), hasHeading);
        }
    }
}

void PdfFileTest::keepsTextsThatStandSideBySideApart()
{
    paper::Document document{QStringLiteral("title"), {}};
    const QString name = QStringLiteral("a name that takes more than one line of its column");
    const QString value = QStringLiteral("value ").repeated(60).trimmed();
    document.blocks.push_back({Block::Kind::Facts, {}, {{name, value}}});
    const QString text = textOf(document).replace(u'\n', u' ');
    QVERIFY2(text.contains(name + u' ' + value), qPrintable(text));
}

void PdfFileTest::dividesWhatIsLongerThanAPage()
{
    paper::Document document{QStringLiteral("title"), {}};
    QString value;
    for (int line = 0; line < 400; ++line)
        value += QStringLiteral("<%1>\n").arg(line);
    document.blocks.push_back({Block::Kind::Facts, {}, {{QStringLiteral("name"), value}}});
    const QString text = textOf(document);
    QVERIFY(text.count(u'\f') > 3);
    for (int line = 0; line < 400; ++line)
        QCOMPARE(text.count(QStringLiteral("<%1>").arg(line)), 1);
}

void PdfFileTest::leavesWhatIsNoSuchFileAlone()
{
    const QByteArray pdf = paper::pdfOf(sample(), stated());
    for (const char *part : {"/CreationDate (", "/ID [ <", "startxref\n"}) {
        QByteArray damaged = pdf;
        damaged.replace(part, "");
        QVERIFY2(paper::withStatedTime(damaged, stated()).isEmpty(), part);
    }
}

QTEST_MAIN(PdfFileTest)
#include "tst_pdffile.moc"
