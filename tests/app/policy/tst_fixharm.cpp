// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/fixharm.h"
#include "policy/reader/reader.h"

#include <QTest>

#include <algorithm>

using namespace vaultlock;
using namespace vaultlock::policy;

class FixHarmTest : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatAFixLoses_data();
    void namesWhatAFixLoses();
    void takesAFixOnlyWhereItLeavesLessAndLosesNothing();

private:
    /// What stands between « and » becomes the replacement.
    static Fix fixOf(QByteArray &marked, const QByteArray &replacement)
    {
        const auto begin = marked.indexOf("«");
        marked.remove(begin, qsizetype(sizeof "«" - 1));
        const auto end = marked.indexOf("»");
        marked.remove(end, qsizetype(sizeof "»" - 1));
        Fix fix;
        fix.edits.push_back({{static_cast<std::size_t>(begin), static_cast<std::size_t>(end)},
                             replacement.toStdString()});
        return fix;
    }
};

void FixHarmTest::namesWhatAFixLoses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<QByteArray>("lost"); // sorted, between bars
    const auto row = [](const char *name, const char *text, const char *replacement,
                        const char *lost) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(replacement) << QByteArray(lost);
    };
    row("nothing", R"({"a": "b"«» "c": "d"})", ",", "");
    row("what it touches itself", R"({"a": «"b"», "c": "d"})", "", "");
    row("what it takes apart behind it", R"({"a": "b", "c": «»"d", "e": 7})", "\"", "|d|");
    row("what it takes out at the end", R"({"a": "b", "c": "d"«, "e": 7»})", "", "");
    row("what it swallows at the beginning", R"({"a«"»: "b", "c": "d"})", "", "|b|");
    row("one of two that say the same", R"(["x", «»"x", "y"])", "\"", "|x|");
    row("none of what only has another place", R"(["x"«, "y", »"z", "y"])", ", \"y\", ", "");
    row("nothing where an escape is resolved", R"(«{"\u0061": "b"}»)", R"({"a": "b"})", "");
    row("a name that a whole text no longer has", R"(«{"a": "b", "c": 7}»)", R"({"c": 7})",
        "|a|b|");
    row("nothing where a number becomes its text", R"(«{"a": 7}»)", R"({"a": "7"})", "");
}

void FixHarmTest::namesWhatAFixLoses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, replacement);
    const Fix fix = fixOf(text, replacement);
    QByteArray lost;
    for (const std::string &one : lostBy(text.toStdString(), fix))
        lost += '|' + QByteArray::fromStdString(one);
    if (!lost.isEmpty())
        lost += '|';
    QTEST(lost, "lost");
}

void FixHarmTest::takesAFixOnlyWhereItLeavesLessAndLosesNothing()
{
    const auto isTaken = [](QByteArray marked, const QByteArray &replacement) {
        const Fix fix = fixOf(marked, replacement);
        const std::string text = marked.toStdString();
        return leavesLess(read(text), fix);
    };
    QVERIFY(isTaken(R"({"a": "b"«» "c": "d"})", ","));
    QVERIFY(!isTaken(R"({"a": "b"«» "c": "d"})", " "));   // as much as before is left
    QVERIFY(!isTaken(R"({"a": "b"«» "c": "d"})", "}/*")); // to be whole, it would lose a member
}

QTEST_APPLESS_MAIN(FixHarmTest)
#include "tst_fixharm.moc"
