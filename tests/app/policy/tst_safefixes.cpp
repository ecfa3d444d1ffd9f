// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/safefixes.h"

#include <QTest>

using namespace vaultlock::policy;

class TestSafeFixes : public QObject
{
    Q_OBJECT

private slots:
    void mendsWhatHasOneMeaning_data();
    void mendsWhatHasOneMeaning();
    void leavesWhatAPersonHasToDecide_data();
    void leavesWhatAPersonHasToDecide();
    void goesOnUntilNothingIsLeft();
    void makesNoTwoSidsAlike();
    void addsAVersionOnlyWhereItChangesNothing();
    void survivesAnything();
};

void TestSafeFixes::mendsWhatHasOneMeaning_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after);
    };
    row("an element", R"({"version": "2012-10-17"})", R"({"Version": "2012-10-17"})");
    row("an effect", R"({"Version": "2012-10-17", "Statement": [{"Effect": "DENY"}]})",
        R"({"Version": "2012-10-17", "Statement": [{"Effect": "Deny"}]})");
    row("a byte order mark", "\xef\xbb\xbf{\"Version\": \"2012-10-17\"}",
        R"({"Version": "2012-10-17"})");
    row("a comma too many", R"({"Version": "2012-10-17",})", R"({"Version": "2012-10-17"})");
    row("a comma too few", R"({"Version": "2012-10-17" "Statement": [{}]})",
        R"({"Version": "2012-10-17", "Statement": [{}]})");
    row("a comment", "{\"Version\": \"2012-10-17\" /* x */}", "{\"Version\": \"2012-10-17\" }");
    row("single quotes", R"({"Version": '2012-10-17'})", R"({"Version": "2012-10-17"})");
    row("a Sid", R"({"Version": "2012-10-17", "Statement": [{"Sid": "a-b"}]})",
        R"({"Version": "2012-10-17", "Statement": [{"Sid": "ab"}]})");
    row("curly quotes", "{“Version”: “2012-10-17”}", R"({"Version": "2012-10-17"})");
    row("a code fence", "```\n{\"Version\": \"2012-10-17\"}\n```", R"({"Version": "2012-10-17"})");
    row("a wrapper", R"({"Policy": "{\"Version\":\"2012-10-17\"}"})",
        R"({"Version":"2012-10-17"})");
}

void TestSafeFixes::mendsWhatHasOneMeaning()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const SafelyFixed fixed = withAllSafeFixes(before.toStdString());
    QCOMPARE(QByteArray::fromStdString(fixed.text), after);
    QCOMPARE(fixed.count, 1);
}

void TestSafeFixes::leavesWhatAPersonHasToDecide_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QByteArray(text);
    };
    row("a second policy", R"({"Version": "2012-10-17"} {"Version": "2012-10-17"})");
    row("another version", R"({"Version": "2012-10-18"})");
    row("an element that is left out", R"({"Version": "2012-10-17", "Statement": [{}]})");
    row("an element that is near", R"({"Version": "2012-10-17", "Statment": [{}]})");
    row("a Region", R"({"Version": "2012-10-17", "Statement": [{"Resource": )"
                    R"("arn:aws:glacier:us-west-9:123456789012:vaults/x"}]})");
    row("a broken string", "{\"Version\": \"2012-10-\n17\"}");
    row("a character that cannot be seen", "{\"Version\": \"2012-10-17\", \"Id\": \"a\u200b\"}");
    row("a quote", "{\"Version\": \"2012-10-17}");
    row("a word", R"({"Version": 2012x})");
    row("a bracket", R"({"Version": "2012-10-17")");
}

void TestSafeFixes::leavesWhatAPersonHasToDecide()
{
    QFETCH(QByteArray, text);
    QVERIFY(!lint(text.toStdString()).empty());
    const SafelyFixed fixed = withAllSafeFixes(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(fixed.text), text);
    QCOMPARE(fixed.count, 0);
}

void TestSafeFixes::goesOnUntilNothingIsLeft()
{
    const SafelyFixed fixed = withAllSafeFixes(
        "\xef\xbb\xbf{'statement': [{\"effect\": \"deny\" \"principal\": \"*\",}],}");
    QCOMPARE(QByteArray::fromStdString(fixed.text),
             QByteArray(R"({"Version": "2012-10-17", "Statement": )"
                        R"([{"Effect": "Deny", "Principal": "*"}]})"));
    QVERIFY(fixed.count > 7);
    for (const Finding &finding : lint(fixed.text))
        QVERIFY(!isSafe(finding, fixed.text));
}

void TestSafeFixes::makesNoTwoSidsAlike()
{
    const std::string text =
        R"({"Version": "2012-10-17",  "Statement": [{"Sid": "a-b"}, {"sid": "ab"}]})";
    const SafelyFixed fixed = withAllSafeFixes(text);
    QCOMPARE(QByteArray::fromStdString(fixed.text),
             QByteArray(R"({"Version": "2012-10-17",  "Statement": )"
                        R"([{"Sid": "a-b"}, {"Sid": "ab"}]})"));
}

void TestSafeFixes::addsAVersionOnlyWhereItChangesNothing()
{
    QVERIFY(withAllSafeFixes(R"({"Statement": [{}]})").text.find("Version") != std::string::npos);
    QCOMPARE(withAllSafeFixes(R"({"Statement": [{"Resource": "vaults/${aws:username}"}]})").count,
             0);
}

void TestSafeFixes::survivesAnything()
{
    withAllSafeFixes("");
    withAllSafeFixes(std::string("\0\xff{", 3));
    withAllSafeFixes(std::string(100'000, '['));
    withAllSafeFixes(std::string(20'000, ','));
}

QTEST_GUILESS_MAIN(TestSafeFixes)
#include "tst_safefixes.moc"
