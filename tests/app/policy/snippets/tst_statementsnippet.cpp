// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/linter.h"
#include "policy/snippets/statementsnippet.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::policy;

namespace {

const std::string arn = "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault";

VaultArn vault()
{
    return VaultArn::fromString(QString::fromStdString(arn)).value();
}

std::string statement(const std::string &sid)
{
    return R"({"Sid":")" + sid +
           R"(","Effect":"Deny","Principal":"*","Action":"glacier:DeleteArchive","Resource":")" +
           arn + "\"}";
}

/// `|` marks the caret.
std::string inserted(std::string marked,
                     StatementSnippet snippet = StatementSnippet::DenyDeletionForEver)
{
    const std::size_t caret = marked.find('|');
    marked.erase(caret, 1);
    const auto insertion = insertionOf(snippet, vault(), marked, caret);
    return insertion ? applied(marked, {FixKind::Insert, {}, insertion->edits}) : "nothing";
}

const std::string forEver = statement("DenyDeletionForEver");

} // namespace

class TestStatementSnippet : public QObject
{
    Q_OBJECT

private slots:
    void isValidForEveryKind_data();
    void isValidForEveryKind();
    void keepsTheLayoutOfTheText();
    void standsBehindTheStatementOfTheCaret();
    void findsAPlaceInEveryKindOfPolicy();
    void takesASidThatIsFree();
    void selectsWhatIsLikelyToChange();
    void refusesWhatIsNoPolicy();
};

void TestStatementSnippet::isValidForEveryKind_data()
{
    QTest::addColumn<int>("snippet");
    for (int i = 0; i <= static_cast<int>(lastStatementSnippet); ++i)
        QTest::addRow("%d", i) << i;
}

void TestStatementSnippet::isValidForEveryKind()
{
    QFETCH(int, snippet);
    for (const std::string &before :
         {std::string("|"), R"({"Version":"2012-10-17","Statement":[)" + statement("A") + "|]}"}) {
        const std::string text = inserted(before, static_cast<StatementSnippet>(snippet));
        for (const Finding &finding : lint(text, ChosenVault{vault()})) {
            QVERIFY2(finding.severity != Severity::Error, text.c_str());
            QVERIFY(finding.rule != Rule::ResourceNotThisVault);
        }
    }
}

void TestStatementSnippet::keepsTheLayoutOfTheText()
{
    QCOMPARE(inserted("{\r\n    \"Statement\": [|]\r\n}"),
             "{\r\n    \"Statement\": [\r\n"
             "      {\r\n"
             "        \"Sid\": \"DenyDeletionForEver\",\r\n"
             "        \"Effect\": \"Deny\",\r\n"
             "        \"Principal\": \"*\",\r\n"
             "        \"Action\": \"glacier:DeleteArchive\",\r\n"
             "        \"Resource\": \"" +
                 arn +
                 "\"\r\n"
                 "      }\r\n"
                 "    ]\r\n}");
    QCOMPARE(inserted("{\"Statement\": [\n\t{}|\n]}").substr(0, 27),
             std::string("{\"Statement\": [\n\t{},\n\t{\n\t  "));
    QCOMPARE(inserted(R"({"Statement":[{}|]})"), R"({"Statement":[{}, )" + forEver + "]}");
}

void TestStatementSnippet::standsBehindTheStatementOfTheCaret()
{
    const std::string a = statement("A");
    const std::string b = statement("B");
    QCOMPARE(inserted(R"({"Statement":[{"S|id":"A"}, )" + b + "]}"),
             R"({"Statement":[{"Sid":"A"}, )" + forEver + ", " + b + "]}");
    QCOMPARE(inserted(R"({"Statement":[|)" + a + "," + b + "]}"),
             R"({"Statement":[)" + forEver + ", " + a + "," + b + "]}");
    QCOMPARE(inserted(R"(|{"Statement":[)" + a + "," + b + "]}"),
             R"({"Statement":[)" + a + "," + b + ", " + forEver + "]}");
}

void TestStatementSnippet::findsAPlaceInEveryKindOfPolicy()
{
    const auto whole = inserted(" \n|");
    QVERIFY(whole.find("\"Version\": \"2012-10-17\"") != std::string::npos);
    QCOMPARE(inserted("{|}"), R"({"Statement": [)" + forEver + "]}");
    QCOMPARE(inserted(R"({"Id":""|})"), R"({"Id":"", "Statement": [)" + forEver + "]}");
    QCOMPARE(inserted(R"({"Statement":{"Sid":"A"}|})"),
             R"({"Statement":[{"Sid":"A"}, )" + forEver + "]}");
    QVERIFY(inserted("{\n  \"Id\": \"\"|\n}").find(",\n  \"Statement\": [\n    {\n") !=
            std::string::npos);
}

void TestStatementSnippet::takesASidThatIsFree()
{
    const std::string text = inserted(R"({"Statement":[)" + forEver + "|]}");
    QVERIFY(text.find("\"DenyDeletionForEver2\"") != std::string::npos);
}

void TestStatementSnippet::selectsWhatIsLikelyToChange()
{
    for (const std::string &text : {std::string(), std::string("{\"Statement\": [\n  {}\n]}"),
                                    std::string("{\"Statement\": {\"Sid\": \"366\"}}")}) {
        const auto insertion =
            insertionOf(StatementSnippet::DenyDeletionBeforeAge, vault(), text, 0);
        const std::string after = applied(text, {FixKind::Insert, {}, insertion->edits});
        QCOMPARE(after.substr(insertion->selected.begin, insertion->selected.size()),
                 std::string("366"));
        QVERIFY(after.rfind("366") == insertion->selected.begin);
    }
}

void TestStatementSnippet::refusesWhatIsNoPolicy()
{
    for (const char *text : {"|[]", "|42", "{\"Statement\": 1|}", "x|"})
        QCOMPARE(inserted(text), std::string("nothing"));
}

QTEST_GUILESS_MAIN(TestStatementSnippet)
#include "tst_statementsnippet.moc"
