// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/linter.h"
#include "policy/reader/reader.h"
#include "words/findingwords.h"

#include <QMap>
#include <QSet>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::words;

namespace {

constexpr int ruleCount = static_cast<int>(lastRule) + 1;

QString nameOf(Rule rule)
{
    const std::string_view name = ruleName(rule);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

Finding findingOf(Rule rule, std::vector<std::string> arguments)
{
    return Finding{rule, Severity::Error, {}, std::move(arguments), {}, {}};
}

QString allOf(const FindingWords &words)
{
    return words.what + u'\n' + words.why + u'\n' + words.mend;
}

/// Texts that raise every reason of json-syntax.
QList<QByteArray> textsThatAreNoJson()
{
    return {
        "",   "[1}",  "{\"a\" 1}", "{\"a\": }",     "{a: 1}",   "[1 2]", "[1,]",         "[,1]",
        "[",  "[\"a", "[\"\\w\"]", "[\"\\ud800\"]", "[\"\t\"]", "[01]",  "[1 // one\n]", "['a']",
        "[a]"};
}

/// What the linter says about a text, as json-syntax.
QList<Finding> syntaxFindingsOf(const QByteArray &text)
{
    QList<Finding> found;
    for (const Finding &finding : lint(text.toStdString())) {
        if (finding.rule == Rule::JsonSyntax)
            found.append(finding);
    }
    return found;
}

bool isSentence(const QString &text)
{
    return text.endsWith(u'.') && !text.contains(QLatin1String("  ")) && text == text.trimmed();
}

} // namespace

class FindingWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void haveASentenceOfItsOwnForEveryRule();
    void areSentences();
    void haveASentenceOfItsOwnForEveryVariant_data();
    void haveASentenceOfItsOwnForEveryVariant();
    void leaveNoPlaceholder();
    void insertArgumentsVerbatim_data();
    void insertArgumentsVerbatim();
    void haveASentenceForEveryReasonThatATextIsNoJson();
    void saySyntaxInPlainEnglish_data();
    void saySyntaxInPlainEnglish();
    void sayWhichTypeIsWanted_data();
    void sayWhichTypeIsWanted();
    void sayWhatIsWrongWithAnArn();
    void sayWhoIsNotBound();
    void nameEverySeverity();
    void titleEveryFix();
    void titleFixesVerbatim();
};

void FindingWordsTest::haveASentenceOfItsOwnForEveryRule()
{
    QMap<QString, QString> seen;
    for (int i = 0; i < ruleCount; ++i) {
        const auto rule = static_cast<Rule>(i);
        const FindingWords words = findingWords(findingOf(rule, {}));
        QVERIFY2(!words.what.isEmpty(), qPrintable(nameOf(rule)));
        QVERIFY2(!words.why.isEmpty(), qPrintable(nameOf(rule)));
        QVERIFY2(!words.mend.isEmpty(), qPrintable(nameOf(rule)));
        QVERIFY2(!seen.contains(words.what), qPrintable(nameOf(rule) + u' ' + seen[words.what]));
        seen.insert(words.what, nameOf(rule));
    }
}

void FindingWordsTest::areSentences()
{
    for (int i = 0; i < ruleCount; ++i) {
        const FindingWords words = findingWords(findingOf(static_cast<Rule>(i), {"a", "b"}));
        for (const QString &sentence : {words.what, words.why, words.mend})
            QVERIFY2(isSentence(sentence), qPrintable(sentence));
    }
}

void FindingWordsTest::haveASentenceOfItsOwnForEveryVariant_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QStringList>("variants"); // empty: the rule's own
    QTest::newRow("numbers") << Rule::TypeMismatch
                             << QStringList{QString(), QStringLiteral("number-as-text")};
    QTest::newRow("addresses") << Rule::PrivateIp
                               << QStringList{QString(), QStringLiteral("never-denied"),
                                              QStringLiteral("always-denied"),
                                              QStringLiteral("always-allowed")};
}

void FindingWordsTest::haveASentenceOfItsOwnForEveryVariant()
{
    QFETCH(Rule, rule);
    QFETCH(QStringList, variants);
    QSet<QString> seen;
    for (const QString &variant : variants) {
        std::vector<std::string> arguments{"first"};
        if (rule == Rule::TypeMismatch)
            arguments.emplace_back("second");
        if (!variant.isEmpty())
            arguments.push_back(variant.toStdString());
        const FindingWords words = findingWords(findingOf(rule, arguments));
        for (const QString &sentence : {words.what, words.why, words.mend})
            QVERIFY2(isSentence(sentence), qPrintable(sentence));
        QVERIFY2(words.what.contains(QLatin1String("first")), qPrintable(words.what));
        seen.insert(allOf(words));
    }
    QCOMPARE(seen.size(), variants.size());
}

void FindingWordsTest::leaveNoPlaceholder()
{
    for (int i = 0; i < ruleCount; ++i) {
        for (const std::vector<std::string> &arguments :
             {std::vector<std::string>{}, {"a"}, {"a", "b"}, {"a", "b", "c"}}) {
            const QString all = allOf(findingWords(findingOf(static_cast<Rule>(i), arguments)));
            QVERIFY2(!all.contains(u'%'), qPrintable(all));
        }
    }
}

void FindingWordsTest::insertArgumentsVerbatim_data()
{
    QTest::addColumn<QByteArray>("argument");
    QTest::newRow("a placeholder") << QByteArray("%2 and %1");
    QTest::newRow("a tag") << QByteArray("<b>&amp;</b>");
    QTest::newRow("letters of every length") << QByteArray("é€😀");
    QTest::newRow("lines") << QByteArray("a\nb");
}

void FindingWordsTest::insertArgumentsVerbatim()
{
    QFETCH(QByteArray, argument);
    const QString text = QString::fromUtf8(argument);
    int shown = 0;
    for (int i = 0; i < ruleCount; ++i) {
        const auto rule = static_cast<Rule>(i);
        // Whatever a rule shows of "first" and "second", it shows of any other text.
        QString expected = allOf(findingWords(findingOf(rule, {"first", "second"})));
        shown += expected.contains(QLatin1String("first")) ? 1 : 0;
        expected.replace(QLatin1String("first"), text);
        expected.replace(QLatin1String("second"), QLatin1String("%1 <i>"));
        const FindingWords words =
            findingWords(findingOf(rule, {argument.toStdString(), "%1 <i>"}));
        QCOMPARE(allOf(words), expected);
    }
    QVERIFY(shown >= 15);
}

void FindingWordsTest::haveASentenceForEveryReasonThatATextIsNoJson()
{
    QSet<QString> reasons;
    QSet<QString> sentences;
    for (const QByteArray &text : textsThatAreNoJson()) {
        const QList<Finding> findings = syntaxFindingsOf(text);
        QVERIFY2(!findings.isEmpty(), text.constData());
        for (const Finding &finding : findings) {
            const FindingWords words = findingWords(finding);
            reasons.insert(QString::fromStdString(finding.arguments.at(0)));
            // Without what stands there: the same reason has the same sentence.
            sentences.insert(
                findingWords(findingOf(Rule::JsonSyntax, {finding.arguments.at(0), {}})).what);
            for (const QString &sentence : {words.what, words.why, words.mend})
                QVERIFY2(isSentence(sentence), qPrintable(sentence));
        }
    }
    QVERIFY(!reasons.contains(QString()));
    // Every reason but the four that are rules of their own (too-deep, not-utf8, byte-order-mark,
    // trailing-text).
    QCOMPARE(reasons.size(), static_cast<int>(FaultReason::TrailingText) + 1 - 4);
    QCOMPARE(sentences.size(), reasons.size());
}

void FindingWordsTest::saySyntaxInPlainEnglish_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *text, const char *what) {
        QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(what);
    };
    row("{\"a\": 1 \"b\": 2}", "There is no comma between this and what follows.");
    row("{\"a\" 1}", "There is no colon after \"a\".");
    row("{\"a\": }", "\"a\" has no value.");
    row("[1, ]", "Nothing follows this comma.");
    row("{\"Effect\": Deny}", "“Deny” is not in double quotes.");
    row("[007]", "“007” is not a number as JSON writes it.");
    row("[\"a\n]", "This text has no closing double quote on its line.");
    row("[a\u200bb]", "“a‹U+200B ZERO WIDTH SPACE›b” is not in double quotes.");
    row("[1}", "“}” closes what the other kind of bracket opened.");
    row("{", "“{” is never closed.");
    row("", "There is no policy yet.");
}

void FindingWordsTest::saySyntaxInPlainEnglish()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, what);
    const QList<Finding> findings = syntaxFindingsOf(text);
    QVERIFY(!findings.isEmpty());
    const auto says = [&](const Finding &finding) {
        return findingWords(finding).what == what;
    };
    QVERIFY2(std::any_of(findings.begin(), findings.end(), says),
             qPrintable(findingWords(findings.first()).what));
}

void FindingWordsTest::sayWhichTypeIsWanted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *text, const char *what) {
        QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(what);
    };
    row("[]", "A policy must be an object.");
    row("{\"Version\": 1}", "This value of Version must be a string.");
    row("{\"Statement\": 1}", "This value of Statement must be a list of statements.");
    row("{\"Statement\": [1]}", "This value of Statement must be an object.");
    row("{\"Statement\": {\"Action\": 1}}",
        "This value of Action must be a string or a list of strings.");
    row("{\"Statement\": {\"Principal\": 1}}", "This value of Principal must be “*” or an object.");
}

void FindingWordsTest::sayWhichTypeIsWanted()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, what);
    QStringList said;
    for (const Finding &finding : lint(text.toStdString())) {
        if (finding.rule == Rule::WrongType)
            said.append(findingWords(finding).what);
    }
    QCOMPARE(said, QStringList{what});
}

void FindingWordsTest::sayWhatIsWrongWithAnArn()
{
    QSet<QString> sentences;
    for (const char *part : {"form", "service", "region", "account", "vault"}) {
        const FindingWords words = findingWords(findingOf(Rule::InvalidArn, {part, "arn:x"}));
        sentences.insert(words.what);
        QVERIFY(isSentence(words.what));
    }
    QCOMPARE(sentences.size(), 5);
}

void FindingWordsTest::sayWhoIsNotBound()
{
    const auto why = [](const char *unbound) {
        return findingWords(findingOf(Rule::AccountRootOnly, {"123456789012", unbound})).why;
    };
    QVERIFY(isSentence(why("")));
    QVERIFY(why("210987654321").startsWith(QLatin1String("Account 210987654321 ")));
    QVERIFY(why("*").contains(QLatin1String("everyone")));
    QVERIFY(!why("*").contains(u'*'));
}

void FindingWordsTest::nameEverySeverity()
{
    QCOMPARE(severityName(Severity::Hint), QStringLiteral("Hint"));
    QCOMPARE(severityName(Severity::Warning), QStringLiteral("Warning"));
    QCOMPARE(severityName(Severity::Danger), QStringLiteral("Danger"));
    QCOMPARE(severityName(Severity::Error), QStringLiteral("Error"));
}

void FindingWordsTest::titleEveryFix()
{
    QSet<QString> titles;
    for (int i = 0; i <= static_cast<int>(FixKind::UseThisVault); ++i) {
        for (const std::vector<std::string> &arguments :
             {std::vector<std::string>{"x"}, std::vector<std::string>{}})
            QVERIFY(!fixTitle({static_cast<FixKind>(i), arguments, {}}).isEmpty());
        titles.insert(fixTitle({static_cast<FixKind>(i), {"x"}, {}}));
    }
    QCOMPARE(titles.size(), static_cast<int>(FixKind::UseThisVault) + 1);
}

void FindingWordsTest::titleFixesVerbatim()
{
    QCOMPARE(fixTitle({FixKind::Replace, {"\"%1 <b>\""}, {}}),
             QStringLiteral("Replace with \"%1 <b>\""));
    QCOMPARE(fixTitle({FixKind::Insert, {"\"Effect\": \"Deny\",\n   "}, {}}),
             QStringLiteral("Insert \"Effect\": \"Deny\""));
    QCOMPARE(fixTitle({FixKind::Replace, {""}, {}}), QStringLiteral("Remove it"));
}

Q_DECLARE_METATYPE(vaultlock::policy::Rule)
QTEST_GUILESS_MAIN(FindingWordsTest)
#include "tst_findingwords.moc"
