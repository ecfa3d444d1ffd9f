// SPDX-License-Identifier: GPL-3.0-or-later

// The words: those of the service, and those of the policy language as the editor explains them.
#include "guide/chapters.h"
#include "guide/severities.h"
#include "language/words.h"
#include "policy/catalogue/catalogue.h"
#include "policy/model/conditionoperator.h"
#include "words/findingwords.h"
#include "words/helpwords.h"
#include "words/visibletext.h"

namespace vaultlock::guide {

namespace {

using policy::TopicKind;

Page glossaryPage()
{
    Page page{QStringLiteral("words/glossary"), Words::tr("Words that are used here"), {}};
    page.blocks.push_back(Terms{
        {{Words::tr("Vault"),
          Words::tr("Where Amazon S3 Glacier keeps archives, in one Region of one account.")},
         {Words::tr("Archive"),
          Words::tr("What is stored in a vault: some bytes that are never changed, with an ID "
                    "that the service gives. Its age counts from its upload.")},
         {Words::tr("Vault lock"),
          Words::tr("A policy on a vault that, once it is complete, can never be changed or "
                    "removed by anybody.")},
         {Words::tr("Vault lock policy"),
          Words::tr("The text of the lock, in IAM's policy language: what is denied, to whom, "
                    "and when.")},
         {Words::tr("Access policy"),
          Words::tr("Another policy of a vault, which can be changed. It may let in other "
                    "accounts. A lock's Deny is above it.")},
         {Words::tr("Initiate"),
          Words::tr("To put a lock on a vault for 24 hours: the policy is in force at once, and "
                    "can still be taken back.")},
         {Words::tr("Lock ID"),
          Words::tr("What the service gives once, when a lock is initiated. Complete needs it.")},
         {Words::tr("In progress"),
          Words::tr("The state of a lock that was initiated and is neither completed nor "
                    "aborted nor expired.")},
         {Words::tr("Complete"),
          Words::tr("To make the lock in progress permanent, with its lock ID. It can never be "
                    "undone.")},
         {Words::tr("Abort"), Words::tr("To take the lock in progress away again.")},
         {Words::tr("Expired"),
          Words::tr("The 24 hours are over without Complete: the service has taken the lock "
                    "away.")},
         {Words::tr("Retention"),
          Words::tr("How old an archive has to be before it can be deleted, in days.")},
         {Words::tr("Hold"),
          Words::tr("A tag of the vault while which nothing can be deleted, whatever its age: "
                    "for a lawsuit, say.")},
         {Words::tr("Tag"),
          Words::tr("A key and a value that a vault is marked with. Whoever may can change it, "
                    "also on a locked vault, unless the policy denies that.")},
         {Words::tr("Finding"),
          Words::tr("Something that there is to say about a policy: an error, a danger, a "
                    "warning or a hint.")},
         {Words::tr("Journal"),
          Words::tr("What was tried and what came of it, on this computer, each line bound to "
                    "the one before.")},
         {Words::tr("Sandbox"),
          Words::tr("A Glacier of its own inside this program, to rehearse with.")},
         {Words::tr("Live"), Words::tr("A connection that leads to AWS, or wherever an "
                                       "endpoint URL says: what is done there is real.")},
         {Words::tr("ARN"),
          Words::tr("The full name of something at AWS: partition, service, Region, account, "
                    "and what it is.")}}});
    return page;
}

Page severityPage()
{
    Page page{
        QStringLiteral("words/severities"), Words::tr("Errors, dangers, warnings and hints"), {}};
    Terms terms;
    for (const policy::Severity severity : {policy::Severity::Error, policy::Severity::Danger,
                                            policy::Severity::Warning, policy::Severity::Hint})
        terms.terms.push_back({words::severityName(severity), severityMeaning(severity)});
    page.blocks.push_back(std::move(terms));
    page.blocks.push_back(Paragraph{Words::tr(
        "What AWS does not document is not guessed. It is told as something that cannot be told, "
        "and never as allowed or safe.")});
    return page;
}

void add(Terms &terms, TopicKind kind, std::string_view name)
{
    policy::HelpTopic topic{kind, std::string(name)};
    if (kind == TopicKind::Action)
        topic.actions = policy::ActionSet::of(name);
    if (const auto words = words::helpWords(topic))
        terms.terms.push_back({words->title, words->text});
}

Page elementPage()
{
    Page page{QStringLiteral("words/elements"), Words::tr("Elements of a policy"), {}};
    Terms terms;
    for (const char *name : {"Version", "Id", "Statement"})
        add(terms, TopicKind::PolicyElement, name);
    for (const char *name : {"Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction",
                             "Resource", "NotResource", "Condition"})
        add(terms, TopicKind::StatementElement, name);
    for (const char *name : {"Deny", "Allow"})
        add(terms, TopicKind::Effect, name);
    for (const char *name : {"AWS", "Service", "Federated", "CanonicalUser"})
        add(terms, TopicKind::PrincipalType, name);
    page.blocks.push_back(std::move(terms));
    return page;
}

Page actionPage()
{
    Page page{QStringLiteral("words/actions"), Words::tr("Actions of Glacier"), {}};
    Terms terms;
    for (const policy::Action &action : policy::glacierActions())
        add(terms, TopicKind::Action, action.name);
    page.blocks.push_back(std::move(terms));
    return page;
}

Page operatorPage()
{
    Page page{QStringLiteral("words/operators"), Words::tr("Operators of conditions"), {}};
    Terms terms;
    for (const std::string_view name : policy::operatorNames())
        add(terms, TopicKind::Operator, name);
    page.blocks.push_back(std::move(terms));
    return page;
}

Page keyPage()
{
    Page page{QStringLiteral("words/keys"), Words::tr("Keys of conditions"), {}};
    Terms terms;
    for (const policy::ConditionKey &key : policy::conditionKeys())
        add(terms, TopicKind::Key, key.name);
    page.blocks.push_back(std::move(terms));
    return page;
}

} // namespace

Chapter wordChapter()
{
    return {
        Words::tr("Words"),
        {glossaryPage(), severityPage(), elementPage(), actionPage(), operatorPage(), keyPage()}};
}

} // namespace vaultlock::guide
