// SPDX-License-Identifier: GPL-3.0-or-later

// A page for each card of the form, and for what it begins with.
#include "guide/chapters.h"
#include "guide/examples.h"
#include "guide/pageids.h"
#include "language/words.h"
#include "policy/guided/guidedform.h"
#include "policy/guided/startingpoints.h"
#include "words/guidedwords.h"

namespace vaultlock::guide {

namespace {

VaultArn vault()
{
    return exampleVault(policy::Rule::JsonSyntax).arn;
}

/// What is to be thought of, beyond what the card itself says.
struct Advice
{
    QString operator()(const policy::Retention & /*rule*/) const
    {
        return Words::tr("The age of an archive counts in whole days, from its own upload: each "
                         "archive has an end of its own. For calendar years take the longest "
                         "that they can be, leap days included: 366 for one, 2,557 for seven.");
    }
    QString operator()(const policy::LegalHold & /*rule*/) const
    {
        return Words::tr("A hold is put in place and lifted by the vault's tags, which the "
                         "policy does not lock by itself. Add the card “Who may change tags” "
                         "beside it, or whoever may change tags can lift the hold.");
    }
    QString operator()(const policy::HoldProtection & /*rule*/) const
    {
        return Words::tr("Who is named here can never be changed after the lock is complete. "
                         "Name somebody who will still be there in years: the account's root, "
                         "or a role whose name is kept.");
    }
    QString operator()(const policy::DeletionForbidden & /*rule*/) const
    {
        return Words::tr("You pay for the archives for as long as the vault exists, and a vault "
                         "with archives in it cannot be deleted. Take a retention in days, "
                         "unless this is really meant.");
    }
    QString operator()(const policy::OtherAccountsForbidden & /*rule*/) const
    {
        return Words::tr("It binds whoever an access policy might let in one day. The vault's "
                         "own account is not bound by it.");
    }
    QString operator()(const policy::SettingsKept & /*rule*/) const
    {
        return Words::tr("A lock does not keep an access policy or notifications as they are: "
                         "this does, for ever. A vault without archives could otherwise be "
                         "deleted.");
    }
};

QString json(const std::vector<policy::GuidedRule> &rules)
{
    return QString::fromStdString(policy::policyOf(rules, vault()));
}

Page cardPage(const policy::GuidedRule &card)
{
    Page page{pageOf(card), words::ruleTitle(card), {}};
    page.blocks = {Paragraph{words::ruleSentence(card)}, Paragraph{std::visit(Advice{}, card)},
                   Heading{Words::tr("As JSON")}, Verbatim{json({card})}};
    return page;
}

Page boundPage()
{
    Page page{QStringLiteral("card/whom-it-binds"), Words::tr("Whom a card binds"), {}};
    page.blocks.push_back(Paragraph{
        Words::tr("Several cards ask whom they bind. Everyone is the usual answer: root is "
                  "bound, too, and so "
                  "is whoever an access policy lets in from another account, now or later.")});
    Terms terms;
    for (const policy::Bound bound : {policy::Bound::Everyone, policy::Bound::OwnAccount}) {
        const QString meaning = words::boundMeaning(bound);
        terms.terms.push_back(
            {words::boundName(bound),
             meaning.isEmpty() ? Words::tr("Nobody is left out, of any account.") : meaning});
    }
    page.blocks.push_back(std::move(terms));
    page.blocks.push_back(Links{{pageOf(policy::Rule::AccountRootOnly)}});
    return page;
}

Page startingPage()
{
    Page page{QStringLiteral("card/starting-points"), Words::tr("Policies to start from"), {}};
    page.blocks.push_back(Paragraph{Words::tr(
        "An empty form offers policies to start from. They are usual ones, and no more than that: "
        "which retention your records need is for your company to say.")});
    Terms terms;
    for (const policy::StartingPoint point : policy::startingPoints)
        terms.terms.push_back(
            {words::startingPointName(point), words::startingPointMeaning(point)});
    page.blocks.push_back(std::move(terms));
    page.blocks.push_back(Paragraph{words::startingReplaces()});
    return page;
}

Page formPage()
{
    Page page{QStringLiteral("card/form-and-json"), Words::tr("Form and JSON"), {}};
    page.blocks = {
        Paragraph{Words::tr("Form and JSON are two views of one text. Each card is a statement "
                            "of the policy; a change in one is seen in the other at once.")},
        Paragraph{words::customSentence()},
        Paragraph{words::formTrouble(policy::GuidedForm::Trouble::NotJson)},
        Paragraph{Words::tr("“In words” says what the whole policy comes to, statement by "
                            "statement and all together, and asks about any one request. “Compare” "
                            "holds the draft against what is installed, in its text and in what "
                            "it decides.")}};
    QStringList links;
    for (const policy::GuidedRule &card : cards())
        links.append(pageOf(card));
    page.blocks.push_back(Links{links});
    return page;
}

} // namespace

Chapter cardChapter()
{
    Chapter chapter{Words::tr("The form"), {formPage()}};
    for (const policy::GuidedRule &card : cards())
        chapter.pages.push_back(cardPage(card));
    chapter.pages.push_back(boundPage());
    chapter.pages.push_back(startingPage());
    return chapter;
}

} // namespace vaultlock::guide
