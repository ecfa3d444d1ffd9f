// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spreadsheet.h"
#include "journal/line.h"
#include "record/entryformat.h"
#include "recordentries.h"
#include "words/entrywords.h"
#include "words/visibletext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vaultlock;
using journal::Entry;
using record::ExportFormat;

namespace {

/// RFC 4180, section 2: as any reader of CSV understands it. Nothing: it is none.
std::optional<QList<QStringList>> recordsIn(const QByteArray &csv)
{
    QList<QStringList> records(1);
    for (qsizetype at = 0; at < csv.size();) {
        if (csv[at] != '"')
            return std::nullopt; // all fields are quoted here
        QByteArray field;
        for (++at; csv.mid(at, 2) == "\"\"" || (at < csv.size() && csv[at] != '"'); ++at) {
            field += csv[at];
            at += csv.mid(at, 2) == "\"\"" ? 1 : 0;
        }
        records.last().append(QString::fromUtf8(field));
        ++at;
        if (csv.mid(at, 2) == "\r\n") {
            records.append(QStringList());
            at += 2;
        } else if (at < csv.size() && csv[at] == ',') {
            ++at;
        } else {
            return std::nullopt;
        }
    }
    if (!records.last().isEmpty())
        return std::nullopt;
    records.removeLast();
    return records;
}

/// As README.md says.
QString unguarded(const QString &field)
{
    return field.startsWith(u'\'') ? field.mid(1) : field;
}

Entry entryWith(const QString &detail)
{
    Entry entry = tests::sampleEntry();
    entry.sequence = 7;
    entry.detail = detail;
    entry.caller = QStringLiteral("arn:aws:iam::111122223333:user/alice");
    entry.created = entry.time.addSecs(-5);
    return entry;
}

} // namespace

class EntryFormatTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackFromCsv_data();
    void comesBackFromCsv();
    void comesBackFromJson_data() { comesBackFromCsv_data(); }
    void comesBackFromJson();
    void showsChangesOfDirectionByNameInCsv();
    void isAFormulaToNoSpreadsheet_data();
    void isAFormulaToNoSpreadsheet();
    void namesItsColumns();
    void keepsAPolicyThatIsNoText();
    void saysWhereInBoth();
};

void EntryFormatTest::comesBackFromCsv_data()
{
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QString &detail) {
        QTest::newRow(name) << detail;
    };
    row("empty", {});
    row("plain", QStringLiteral("said the service"));
    row("quotes", QStringLiteral("\"said\", \"\" it \""));
    row("lines", QStringLiteral("one\ntwo\r\nthree\r"));
    row("tabs", QStringLiteral("a\tb\t"));
    row("commas", QStringLiteral(",,;,"));
    row("a formula", QStringLiteral("=cmd|' /C calc'!A0"));
    row("an apostrophe", QStringLiteral("'=1+1"));
    row("two apostrophes", QStringLiteral("''"));
    row("a negative number", QStringLiteral("-1"));
    row("other scripts", QStringLiteral("é😀\u2028\u202Eevil"));
    row("NUL", QStringLiteral("a%1b").arg(QChar(0)));
}

void EntryFormatTest::comesBackFromCsv()
{
    QFETCH(QString, detail);
    const Entry entry = entryWith(detail);
    const auto records =
        recordsIn(record::heading(ExportFormat::Csv) + record::formatted(entry, ExportFormat::Csv));
    QVERIFY(records && records->size() == 2);
    const QStringList &names = records->first();
    QCOMPARE(names.size(), records->last().size());
    const auto value = [&](const char *name) {
        return unguarded(records->last()[names.indexOf(QLatin1String(name))]);
    };
    QCOMPARE(value("detail"), words::visible(detail));
    QCOMPARE(value("sequence"), QStringLiteral("7"));
    QCOMPARE(value("time"), QStringLiteral("2026-03-02T15:04:06.678Z"));
    QCOMPARE(value("created"), QStringLiteral("2026-03-02T15:04:01.678Z"));
    QCOMPARE(value("expires"), QStringLiteral("2026-03-03T15:04:06.678Z"));
    QCOMPARE(value("vault"), QStringLiteral("v1"));
    QCOMPARE(value("vaultArn"), entry.vaultArn);
    QCOMPARE(value("kind"), QStringLiteral("initiate-intended"));
    QCOMPARE(value("whatHappened"), words::entryText(entry.kind));
    QCOMPARE(value("caller"), entry.caller);
    QCOMPARE(value("requestId"), entry.requestId);
    QCOMPARE(value("lockId"), entry.lockId);
    QCOMPARE(value("policySha256"), QString(64, u'a'));
    QCOMPARE(value("acknowledgedDangers"), QStringLiteral("denies-root\nfor-ever"));
    QCOMPARE(value("serviceCode"), entry.serviceCode);
    QCOMPARE(value("endpoint"), entry.endpoint);
    QCOMPARE(value("origin"), entry.origin);
    QCOMPARE(QUuid(value("attempt")), entry.attempt);
}

void EntryFormatTest::comesBackFromJson()
{
    QFETCH(QString, detail);
    const Entry entry = entryWith(detail);
    QCOMPARE(record::heading(ExportFormat::JsonLines), QByteArray());
    const QByteArray line = record::formatted(entry, ExportFormat::JsonLines);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    // By what reads the journal's own lines.
    QCOMPARE(journal::entryOf(line), entry);
}

/// In a cell, too, nothing is read in another order than it is written.
void EntryFormatTest::showsChangesOfDirectionByNameInCsv()
{
    Entry entry = entryWith(QStringLiteral("gpj\u202Eexe"));
    entry.colleague = QStringLiteral("Jo\u2066n");
    entry.vaultArn = QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/pay\u202Eroll");
    const QByteArray csv = record::formatted(entry, ExportFormat::Csv);
    for (const QChar c : QString::fromUtf8(csv))
        QVERIFY2(c.unicode() < 0x80 || !words::isActedOn(c.unicode()), csv.constData());
    for (const QString &named : {QStringLiteral("gpj‹U+202E RIGHT-TO-LEFT OVERRIDE›exe"),
                                 QStringLiteral("Jo‹U+2066 LEFT-TO-RIGHT ISOLATE›n"),
                                 QStringLiteral("vaults/pay‹U+202E RIGHT-TO-LEFT OVERRIDE›roll")})
        QVERIFY2(csv.contains('"' + named.toUtf8() + '"') || csv.contains(named.toUtf8() + '"'),
                 csv.constData());
}

void EntryFormatTest::isAFormulaToNoSpreadsheet_data()
{
    QTest::addColumn<QString>("text");
    for (const QChar first : QStringLiteral("=+-@\t\r\n＝＋－＠"))
        QTest::addRow("U+%04X", first.unicode()) << first + QStringLiteral("1+1");
}

void EntryFormatTest::isAFormulaToNoSpreadsheet()
{
    QFETCH(QString, text);
    QCOMPARE(csvRecord({text}), "\"'" + text.toUtf8() + "\"\r\n");
    // A vault may have such a name, too: fromService() takes it.
    Entry entry = entryWith({});
    entry.vaultArn = QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/") + text;
    const auto records = recordsIn(record::formatted(entry, ExportFormat::Csv));
    QVERIFY(records && records->size() == 1);
    for (const QString &field : records->first())
        QVERIFY2(field.isEmpty() || field.front().isLetterOrNumber() || field.front() == u'\'',
                 qPrintable(field));
}

void EntryFormatTest::namesItsColumns()
{
    QCOMPARE(record::heading(ExportFormat::Csv),
             QByteArray("\"sequence\",\"time\",\"place\",\"vault\",\"whatHappened\",\"caller\","
                        "\"requestId\",\"lockId\",\"created\",\"expires\",\"policySha256\","
                        "\"acknowledgedDangers\",\"serviceCode\",\"detail\",\"kind\","
                        "\"vaultArn\",\"endpoint\",\"origin\",\"attempt\",\"trial\",\"archiveId\","
                        "\"predicted\",\"answered\",\"colleague\"\r\n"));
}

void EntryFormatTest::keepsAPolicyThatIsNoText()
{
    Entry entry = entryWith({});
    entry.policy = QByteArray("\xff\x00{", 3);
    const QByteArray line = record::formatted(entry, ExportFormat::JsonLines);
    QVERIFY(line.contains("\"policyBase64\":\"/wB7\""));
    QCOMPARE(journal::entryOf(line), entry);
}

void EntryFormatTest::saysWhereInBoth()
{
    for (const Entry &entry : tests::mixedEntries(2)) {
        const QString place = words::entryPlace(entry);
        const auto object =
            QJsonDocument::fromJson(record::formatted(entry, ExportFormat::JsonLines)).object();
        QCOMPARE(object.value(u"place").toString(), place);
        QVERIFY(record::formatted(entry, ExportFormat::Csv).contains('"' + place.toUtf8() + '"'));
    }
}

QTEST_GUILESS_MAIN(EntryFormatTest)
#include "tst_entryformat.moc"
