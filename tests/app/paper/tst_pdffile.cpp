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
    void leavesWhatIsNoSuchFileAlone();

private:
    static paper::Document sample();
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
    // Where the computer has a font with Japanese letters.
    bool hasFont = false;
    for (const QString &family : QFontDatabase::families(QFontDatabase::Japanese))
        hasFont = hasFont || QFontMetrics(QFont(family)).inFontUcs4(0x8a9e);
    QCOMPARE(text.contains(QStringLiteral("日本語の保管庫")), hasFont);
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
