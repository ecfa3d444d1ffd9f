// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/completion/completion.h"
#include "policy/linter.h"

#include <QTest>

#include <algorithm>

using namespace vaultlock;
using namespace vaultlock::policy;

namespace {

ChosenVault vault()
{
    ChosenVault chosen{
        VaultArn::fromString(
            QStringLiteral("arn:aws:glacier:us-west-2:123456789012:vaults/examplevault"))
            .value()};
    chosen.tags = std::vector<VaultTag>{{"LegalHold", "true"}, {"a \"b\"", "x\\y"}};
    return chosen;
}

struct Caret
{
    std::string text;
    std::size_t position;
};

/// `|` marks the caret.
Caret caretIn(std::string marked)
{
    const std::size_t at = marked.find('|');
    marked.erase(at, 1);
    return {marked, at};
}

Completions completions(const std::string &marked)
{
    const Caret caret = caretIn(marked);
    return completionsAt(caret.text, caret.position, vault());
}

std::vector<std::string> texts(const Completions &found)
{
    std::vector<std::string> result;
    for (const CompletionItem &item : found.items)
        result.push_back(item.text);
    return result;
}

QByteArray joined(const std::vector<std::string> &all)
{
    QByteArrayList list;
    for (const std::string &text : all)
        list.append(QByteArray::fromStdString(text));
    return list.join(", ");
}

/// The text after the item was taken, with the caret marked; empty where it is not offered.
std::string accepted(const std::string &marked, const std::string &wanted)
{
    const Caret caret = caretIn(marked);
    for (const CompletionItem &item : completionsAt(caret.text, caret.position, vault()).items) {
        if (item.text != wanted)
            continue;
        std::string after = applied(caret.text, {FixKind::Replace, {}, item.edits});
        return after.insert(item.caret, "|");
    }
    return {};
}

std::string statement(const std::string &inside)
{
    return R"({"Version": "2012-10-17", "Statement": [{)" + inside + "}]}";
}

std::string conditionOn(const std::string &action, const std::string &condition)
{
    return statement(R"("Action": ")" + action + R"(", "Condition": )" + condition);
}

} // namespace

class TestCompletion : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatAPlaceIsFor_data();
    void knowsWhatAPlaceIsFor();
    void writesQuotesAndCommas_data();
    void writesQuotesAndCommas();
    void offersWhatIsNotThereYet();
    void offersNoActionTwiceAndOnlyThoseOfVaults();
    void findsAnActionByTheMiddleOfItsName();
    void putsKeysThatTheActionsCarryFirst();
    void offersTheTagsOfTheVault();
    void offersValuesThatAreKnown();
    void offersOperatorsWithPrefixesAndSuffixes();
    void goesOnUntilTheStatementIsWhole();
    void saysWhenNothingIsLeftToComplete();
    void survivesEveryCutOfAPolicy();
};

void TestCompletion::knowsWhatAPlaceIsFor_data()
{
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<QByteArray>("first");
    const auto row = [](const char *name, const std::string &marked, const char *first) {
        QTest::newRow(name) << QByteArray::fromStdString(marked) << QByteArray(first);
    };
    row("a key of the policy", "{\"|", "Version");
    row("a key of the policy in white space", "{ | }", "Version");
    row("the version", R"({"Version": "|"})", "2012-10-17");
    row("a key of a statement", statement("\"|"), "Sid");
    row("of a bare statement", R"({"Statement": {"|)", "Sid");
    row("in a bare word", statement("Eff|"), "Effect");
    row("behind a member", statement(R"("Sid": "a", "|)"), "Effect");
    row("an effect", statement(R"("Effect": "|)"), "Deny");
    row("an effect without a quote", statement(R"("Effect": |)"), "Deny");
    row("an effect on a broken line", "{\"Statement\":[{\"Effect\": \"D|\n\"Action\": []}]}",
        "Deny");
    row("an action", statement(R"("Action": "|")"), "glacier:DeleteArchive");
    row("an action in a list", statement(R"("Action": ["glacier:DeleteArchive", "|"])"),
        "glacier:AbortMultipartUpload");
    row("not an action", statement(R"("NotAction": ["|)"), "glacier:DeleteArchive");
    row("a principal", statement(R"("Principal": "|)"), "*");
    row("a type of principal", statement(R"("Principal": {"|)"), "AWS");
    row("an account", statement(R"("Principal": {"AWS": "|)"), "*");
    row("an account in a list", statement(R"("Principal": {"AWS": ["arn|)"),
        "arn:aws:iam::123456789012:root");
    row("a resource", statement(R"("Resource": ["|)"),
        "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault");
    row("an operator", statement(R"("Condition": {"|)"), "StringEquals");
    row("a key", statement(R"("Condition": {"NumericLessThan": {"|)"), "glacier:ArchiveAgeInDays");
    row("a value", statement(R"("Condition": {"Bool": {"aws:SecureTransport": "|)"), "true");
    row("a value in a list",
        statement(R"("Condition": {"Null": {"glacier:ResourceTag/x": ["|"]}})"), "true");
    row("after unclosed brackets", R"({"Statement": [{"Action": ["x", "Effect": "|)", "Deny");
    row("a comma missing", statement(R"("Effect": "Deny" "|)"), "Sid");
    row("nowhere", statement(R"("Sid": "|")"), "");
    row("no value of a condition", statement(R"("Condition": {"Bool": "|"})"), "");
    row("outside", "|", "");
    row("behind a closing quote", statement(R"("Effect": "Deny"|)"), "Sid");
    row("between key and colon", statement(R"("Effect" |)"), "");
}

void TestCompletion::knowsWhatAPlaceIsFor()
{
    QFETCH(QByteArray, marked);
    QFETCH(QByteArray, first);
    const auto found = texts(completions(marked.toStdString()));
    QCOMPARE(found.empty() ? QByteArray() : QByteArray::fromStdString(found.front()), first);
}

void TestCompletion::writesQuotesAndCommas_data()
{
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<QByteArray>("taken");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *marked, const char *taken,
                        const char *after) {
        QTest::newRow(name) << QByteArray(marked) << QByteArray(taken) << QByteArray(after);
    };
    row("a key", "{\"V|}", "Version", R"({"Version": "|"})");
    row("the statements", "{\"|}", "Statement", R"({"Statement": [{ "|" }]})");
    row("a key that has its value", R"({"V|": "2012-10-17"})", "Version",
        R"({"Version"|: "2012-10-17"})");
    row("before another member", "{\"|\n \"Id\": \"\"}", "Version",
        "{\"Version\": \"|\",\n \"Id\": \"\"}");
    row("before another on the line", R"({"| "Id": ""})", "Version",
        R"({"Version": "|", "Id": ""})");
    row("a comma is missing", R"({"Id": "" "|})", "Version", R"({"Id": "", "Version": "|"})");
    row("in white space", R"({"Id": "" |})", "Version", R"({"Id": "", "Version": "|"})");
    row("a value", R"({"Version": "2|"})", "2012-10-17", R"({"Version": "2012-10-17"|})");
    row("a value before a member", "{\"Version\": \"2|\n\"Id\": \"\"}", "2012-10-17",
        "{\"Version\": \"2012-10-17\"|,\n\"Id\": \"\"}");
    row("a value without quotes", R"({"Version": |})", "2012-10-17",
        R"({"Version": "2012-10-17"|})");
    row("in the middle of a word", R"({"Version": "20|08"})", "2008-10-17",
        R"({"Version": "2008-10-17"|})");
    row("an element of a list", R"({"Statement": [{"Action": ["a" "glacier:Up|]}]})",
        "glacier:UploadArchive", R"({"Statement": [{"Action": ["a", "glacier:UploadArchive"|]}]})");
    row("an object for a string", R"({"Statement": [{"Principal": "|}]})", "AWS",
        R"({"Statement": [{"Principal": { "AWS": "|" }}]})");
    row("an operator", R"({"Statement": [{"Condition": {"Nu|}}]})", "Null",
        R"({"Statement": [{"Condition": {"Null": { "|" }}}]})");
    row("a key whose name goes on", R"({"Statement": [{"Condition": {"Null": {"gl|}}}]})",
        "glacier:ResourceTag/",
        R"({"Statement": [{"Condition": {"Null": {"glacier:ResourceTag/|": ""}}}]})");
    row("a name from outside", R"({"Statement": [{"Condition": {"Null": {"|}}}]})",
        "glacier:ResourceTag/a \"b\"",
        R"({"Statement": [{"Condition": {"Null": {"glacier:ResourceTag/a \"b\"": "|"}}}]})");
    row("é before it", "{\"Id\": \"\xc3\xa9\", \"V|}", "Version",
        "{\"Id\": \"\xc3\xa9\", \"Version\": \"|\"}");
}

void TestCompletion::writesQuotesAndCommas()
{
    QFETCH(QByteArray, marked);
    QFETCH(QByteArray, taken);
    QFETCH(QByteArray, after);
    QCOMPARE(QByteArray::fromStdString(accepted(marked.toStdString(), taken.toStdString())), after);
}

void TestCompletion::offersWhatIsNotThereYet()
{
    QCOMPARE(joined(texts(completions(
                 statement(R"("Effect": "Deny", "|", "Principal": "*", "NotAction": "x")")))),
             QByteArray("Sid, Resource, Condition, NotResource"));
    // The one at the caret is being written.
    QCOMPARE(joined(texts(completions(R"({"Ver|sion": "2012-10-17"})"))), QByteArray("Version"));
}

void TestCompletion::offersNoActionTwiceAndOnlyThoseOfVaults()
{
    const auto found = texts(completions(statement(R"("Action": ["glacier:DeleteArchive", "|"])")));
    for (const char *wrong : {"glacier:DeleteArchive", "glacier:CreateVault", "glacier:ListVaults"})
        QVERIFY2(std::find(found.begin(), found.end(), wrong) == found.end(), wrong);
    QVERIFY(found.size() > 20);
    const Completions all = completions(statement(R"("Action": "|")"));
    QCOMPARE(all.items.front().detail, std::string("Write"));
}

void TestCompletion::findsAnActionByTheMiddleOfItsName()
{
    const auto found = texts(completions(statement(R"("Action": "archive|")")));
    QCOMPARE(joined(found), QByteArray("glacier:DeleteArchive, glacier:UploadArchive"));
    // Words that begin so come before those that only hold it.
    QCOMPARE(texts(completions(statement(R"("Action": "job|")"))).front(),
             std::string("glacier:DescribeJob"));
}

void TestCompletion::putsKeysThatTheActionsCarryFirst()
{
    const auto of = [](const char *action, const char *op) {
        return completions(conditionOn(action, std::string(R"({")") + op + R"(": {"|"}})"));
    };
    const Completions deleting = of("glacier:DeleteArchive", "NumericLessThan");
    QCOMPARE(deleting.items.front().text, std::string("glacier:ArchiveAgeInDays"));
    QVERIFY(deleting.items.front().note == CompletionNote::None);

    const Completions uploading = of("glacier:UploadArchive", "NumericLessThan");
    const auto age = std::find_if(
        uploading.items.begin(), uploading.items.end(),
        [](const CompletionItem &item) { return item.text == "glacier:ArchiveAgeInDays"; });
    QVERIFY(age != uploading.items.end());
    QVERIFY(age->note == CompletionNote::NotCarried);
    for (auto after = age; after != uploading.items.end(); ++after)
        QVERIFY(after->note == CompletionNote::NotCarried);

    const Completions listing = of("glacier:ListJobs", "StringEquals");
    QVERIFY(listing.items.front().text.find("glacier:") != 0);
}

void TestCompletion::offersTheTagsOfTheVault()
{
    const Completions found = completions(
        conditionOn("glacier:DeleteArchive", R"({"StringEquals": {"glacier:ResourceTag/|"}})"));
    QCOMPARE(joined(texts(found)),
             QByteArray("glacier:ResourceTag/LegalHold, glacier:ResourceTag/a \"b\", "
                        "glacier:ResourceTag/"));
    QVERIFY(found.items[0].note == CompletionNote::TagOfThisVault);
    QCOMPARE(joined(texts(completions(
                 conditionOn("glacier:DeleteArchive",
                             R"({"StringEquals": {"glacier:ResourceTag/legalhold": "|"}})")))),
             QByteArray("true"));
    const Caret bare = caretIn(statement(R"("Condition": {"Null": {"glacier:ResourceTag/|"}})"));
    QCOMPARE(completionsAt(bare.text, bare.position).items.size(), 1U);
}

void TestCompletion::offersValuesThatAreKnown()
{
    const auto of = [](const char *op, const char *key) {
        return joined(texts(completions(
            statement(std::string(R"("Condition": {")") + op + R"(": {")" + key + R"(": "|"}})"))));
    };
    QCOMPARE(of("Null", "aws:username"), QByteArray("true, false"));
    QCOMPARE(of("Bool", "aws:SecureTransport"), QByteArray("true, false"));
    QCOMPARE(of("StringEquals", "aws:MultiFactorAuthPresent"), QByteArray("true, false"));
    QCOMPARE(of("StringEquals", "aws:principalaccount"), QByteArray("123456789012"));
    QCOMPARE(of("NumericLessThan", "glacier:archiveageindays"),
             QByteArray("366, 1096, 1827, 2192, 2557, 3653"));
    QVERIFY(of("StringEquals", "aws:RequestedRegion").startsWith("us-west-2, "));
    QCOMPARE(of("StringEquals", "aws:username"), QByteArray());
}

void TestCompletion::offersOperatorsWithPrefixesAndSuffixes()
{
    const auto of = [](const char *typed) {
        return texts(completions(statement(std::string(R"("Condition": {")") + typed + "|")));
    };
    QCOMPARE(of("NumericLessThanEq").front(), std::string("NumericLessThanEquals"));
    QCOMPARE(of("NumericLessThanEquals").at(1), std::string("NumericLessThanEqualsIfExists"));
    QCOMPARE(of("ForAny").front(), std::string("ForAnyValue:StringEquals"));
    const auto null = of("Null");
    QCOMPARE(joined(null), QByteArray("Null"));
}

void TestCompletion::goesOnUntilTheStatementIsWhole()
{
    std::string text = "{\"|}";
    for (const char *taken :
         {"Statement", "Condition", "NumericLessThan", "glacier:ArchiveAgeInDays", "2557"}) {
        text = accepted(text, taken);
        QVERIFY2(!text.empty(), taken);
    }
    QCOMPARE(text, std::string(R"({"Statement": [{ "Condition": { "NumericLessThan": )"
                               R"({ "glacier:ArchiveAgeInDays": "2557"| } } }]})"));
}

void TestCompletion::saysWhenNothingIsLeftToComplete()
{
    QVERIFY(!completions(statement(R"("Effect": "Den|")")).isComplete());
    QVERIFY(completions(statement(R"("Effect": "Deny|")")).isComplete());
}

void TestCompletion::survivesEveryCutOfAPolicy()
{
    const std::string whole = conditionOn(
        "glacier:DeleteArchive", R"({"NumericLessThan": {"glacier:ArchiveAgeInDays": ["365"]}})");
    for (std::size_t length = 0; length <= whole.size(); ++length) {
        for (const std::string &text : {whole.substr(0, length), whole}) {
            for (const CompletionItem &item : completionsAt(text, length, vault()).items) {
                const std::string after = applied(text, {FixKind::Replace, {}, item.edits});
                QVERIFY(item.caret <= after.size());
            }
        }
    }
    completionsAt(std::string(100'000, '['), 100'000, vault());
    completionsAt(std::string("\xff\xfe\"\0{", 5), 5, vault());
    completionsAt("{\"\\", 3, vault());
    completionsAt("", 99, vault());
}

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
