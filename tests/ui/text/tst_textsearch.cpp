// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/textsearch.h"

#include <QTest>

using namespace vaultlock;
using ui::SearchQuery;

namespace {

const QByteArray
    text("{\"Id\": \"\xc3\xa9\xf0\x9f\x98\x80 deny\",\n\"Effect\": \"Deny\", \"denying\": 1}");

QByteArrayList found(const QByteArray &in, const SearchQuery &query)
{
    QByteArrayList parts;
    for (const policy::Span &span : ui::search(in, query).matches)
        parts.append(
            in.mid(static_cast<qsizetype>(span.begin), static_cast<qsizetype>(span.size())));
    return parts;
}

QByteArray replaced(QByteArray in, const SearchQuery &query, const QString &with)
{
    const auto edits = ui::replacements(in, query, with);
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        in.replace(static_cast<qsizetype>(edit->span.begin),
                   static_cast<qsizetype>(edit->span.size()),
                   QByteArray::fromStdString(edit->replacement));
    return in;
}

} // namespace

class TestTextSearch : public QObject
{
    Q_OBJECT

private slots:
    void findsBytesWhateverStandsBefore_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("isExpression");
        QTest::addColumn<bool>("wholeWords");
        QTest::addColumn<bool>("matchesCase");
        QTest::addColumn<QByteArrayList>("matches");
        const auto row = [](const char *name, const char *pattern, bool expression, bool words,
                            bool matchesCase, const QByteArrayList &matches) {
            QTest::newRow(name) << QString::fromUtf8(pattern) << expression << words << matchesCase
                                << matches;
        };
        row("nothing", "", false, false, false, {});
        row("any case", "deny", false, false, false, {"deny", "Deny", "deny"});
        row("this case", "Deny", false, false, true, {"Deny"});
        row("whole words", "deny", false, true, false, {"deny", "Deny"});
        row("brackets as they are", "{\"", false, false, false, {"{\""});
        row("whole words with quotes", "\"Deny\"", false, true, true, {"\"Deny\""});
        row("expression", "\"[A-Z]\\w+\"", true, false, true, {"\"Id\"", "\"Effect\"", "\"Deny\""});
        row("beginning of a line", "^\"\\w+", true, false, false, {"\"Effect"});
        row("no width", "x*", true, false, false, {});
        row("wide characters", "\xf0\x9f\x98\x80", false, false, false, {"\xf0\x9f\x98\x80"});
    }
    void findsBytesWhateverStandsBefore()
    {
        QFETCH(QString, pattern);
        QFETCH(bool, isExpression);
        QFETCH(bool, wholeWords);
        QFETCH(bool, matchesCase);
        QTEST(found(text, {pattern, isExpression, wholeWords, matchesCase}), "matches");
    }

    void saysWhatIsWrongWithAnExpression()
    {
        QVERIFY(!ui::search(text, {QStringLiteral("(x"), true, false, false}).trouble.isEmpty());
        QVERIFY(ui::search(text, {QStringLiteral("(x"), false, false, false}).trouble.isEmpty());
    }

    void stopsAtTheLimitAndSaysSo()
    {
        const SearchQuery query{QStringLiteral("a"), false, false, false};
        QCOMPARE(ui::search("aaa", query, 3).matches.size(), std::size_t{3});
        QVERIFY(!ui::search("aaa", query, 3).isMore);
        QCOMPARE(ui::search("aaaa", query, 3).matches.size(), std::size_t{3});
        QVERIFY(ui::search("aaaa", query, 3).isMore);
        QCOMPARE(ui::replacements("aaaa", query, {}).size(), std::size_t{4});
    }

    void findsNothingInWhatIsNoText()
    {
        QVERIFY(found("a\xff"
                      "a",
                      {QStringLiteral("a"), false, false, false})
                    .isEmpty());
        QCOMPARE(found("a\xef\xbf\xbd"
                       "a",
                       {QStringLiteral("a"), false, false, false})
                     .size(),
                 2);
    }

    void replacesWithWhatWasCaught()
    {
        const SearchQuery expression{QStringLiteral("(\\d+)-(\\d+)"), true, false, false};
        QCOMPARE(replaced("1-2 \xc3\xa9 30-4", expression, QStringLiteral("\\2\\t\\\\\\1 \\0\\q")),
                 QByteArray("2\t\\1 1-2\\q \xc3\xa9 4\t\\30 30-4\\q"));
        const SearchQuery plain{QStringLiteral("1"), false, false, false};
        QCOMPARE(replaced("1", plain, QStringLiteral("\\1\\n")), QByteArray("\\1\\n"));
    }

    void stepsRoundTheEnd()
    {
        const std::vector<policy::Span> matches{{2, 4}, {6, 8}};
        QCOMPARE(ui::matchAfter(matches, 0), std::size_t{0});
        QCOMPARE(ui::matchAfter(matches, 4), std::size_t{1});
        QCOMPARE(ui::matchAfter(matches, 8), std::size_t{0});
        QCOMPARE(ui::matchBefore(matches, 8), std::size_t{1});
        QCOMPARE(ui::matchBefore(matches, 6), std::size_t{0});
        QCOMPARE(ui::matchBefore(matches, 2), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
