// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/model/conditionoperator.h"
#include "words/helpwords.h"

#include <QTest>

using namespace vaultlock;
using policy::HelpTopic;
using policy::TopicKind;

class TestHelpWords : public QObject
{
    Q_OBJECT

private slots:
    void hasASentenceForEveryWord();
    void saysWhatAnActionDoesAndWhatItsRequestsCarry();
    void namesTheActionsOfAWildcard();
    void explainsPrefixesAndSuffixes();
    void saysNothingOfUnknownWords();
    void warnsOfKeysThatAreNotCarried();

private:
    static void verify(const HelpTopic &topic)
    {
        const auto words = words::helpWords(topic);
        QVERIFY2(words, topic.name.c_str());
        QVERIFY2(words->text.endsWith(u'.'), topic.name.c_str());
        QVERIFY(!words->title.isEmpty());
    }
};

void TestHelpWords::hasASentenceForEveryWord()
{
    for (const char *name : {"Version", "Id", "Statement"})
        verify({TopicKind::PolicyElement, name});
    for (const char *name : {"Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction",
                             "Resource", "NotResource", "Condition"})
        verify({TopicKind::StatementElement, name});
    for (const std::string_view name : policy::operatorNames())
        verify({TopicKind::Operator, std::string(name)});
    for (const policy::ConditionKey &key : policy::conditionKeys())
        verify({TopicKind::Key, std::string(key.name)});
    for (const policy::Action &action : policy::glacierActions())
        verify({TopicKind::Action,
                "glacier:" + std::string(action.name),
                {},
                policy::ActionSet::of(action.name)});
}

void TestHelpWords::saysWhatAnActionDoesAndWhatItsRequestsCarry()
{
    const auto deleting = words::helpWords(
        {TopicKind::Action, "glacier:deletearchive", {}, policy::ActionSet::of("DeleteArchive")});
    QCOMPARE(deleting->title, QStringLiteral("glacier:DeleteArchive (Write)"));
    QCOMPARE(deleting->text,
             QStringLiteral("Delete an archive from a vault. Its requests carry the archive's age "
                            "and the vault's tags."));
}

void TestHelpWords::namesTheActionsOfAWildcard()
{
    const auto some = words::helpWords(
        {TopicKind::Action, "glacier:*Tags*", {}, policy::ActionSet::matching("*Tags*")});
    QCOMPARE(some->text,
             QStringLiteral("3 actions: AddTagsToVault, ListTagsForVault, RemoveTagsFromVault."));
    const auto all =
        words::helpWords({TopicKind::Action, "glacier:*", {}, policy::ActionSet::all()});
    QCOMPARE(all->text, QStringLiteral("Every action of Glacier."));
}

void TestHelpWords::explainsPrefixesAndSuffixes()
{
    const auto words = words::helpWords({TopicKind::Operator, "ForAllValues:StringLikeIfExists"});
    QCOMPARE(words->title, QStringLiteral("ForAllValues:StringLikeIfExists"));
    QVERIFY(words->text.contains(QStringLiteral("ForAllValues: ")));
    QVERIFY(words->text.contains(QStringLiteral("IfExists: ")));
}

void TestHelpWords::saysNothingOfUnknownWords()
{
    QVERIFY(!words::helpWords({TopicKind::StatementElement, "action"}));
    QVERIFY(!words::helpWords({TopicKind::Operator, "numericlessthan"}));
    QVERIFY(!words::helpWords({TopicKind::Key, "glacier:Age"}));
    QVERIFY(!words::helpWords({TopicKind::Action, "s3:GetObject"}));
}

void TestHelpWords::warnsOfKeysThatAreNotCarried()
{
    policy::CompletionItem item{"glacier:ArchiveAgeInDays", policy::CompletionKind::Key};
    const QString before = words::completionSentence(item, policy::Place::ConditionKey);
    item.note = policy::CompletionNote::NotCarried;
    QVERIFY(words::completionSentence(item, policy::Place::ConditionKey).size() > before.size());
    QVERIFY(!words::completionRemark(item).isEmpty());
}

QTEST_GUILESS_MAIN(TestHelpWords)
#include "tst_helpwords.moc"
