// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/teamcheckwords.h"

#include "language/words.h"
#include "words/teamwords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

namespace vaultlock::words {

namespace {

using team::TeamStep;
using team::TeamVerdict;

QString rightsFound(const team::TeamFindings &findings)
{
    const team::TeamRights &rights = *findings.rights;
    QString text = rights.mayAppend
                       ? Words::tr("May read and append.")
                       : Words::tr("May read, and not append: nothing of this desk will be "
                                   "handed over. It needs vaultlock_member.");
    if (!rights.mayChange)
        return text + Words::tr(" Cannot change or remove a line.");
    return text + u' ' +
           (rights.isSuperuser
                ? Words::tr("It is a superuser, who can get past everything that protects the "
                            "lines.")
                : Words::tr("It can get past what protects the lines: it owns them, or may "
                            "change them.")) +
           Words::tr(" Use a role of your own that is only a vaultlock_member.");
}

QString pastFound(const team::TeamView &view)
{
    if (view.isFirstSight)
        return Words::tr("Seen for the first time: from now on an old backup is noticed.");
    if (view.contradictions.empty())
        return Words::tr("Everything that was seen of it before is still there.");
    QStringList sentences;
    for (const team::Contradiction &one : view.contradictions)
        sentences.append(contradiction(one));
    return sentences.join(u' ');
}

QString clocksFound(const team::TeamView &view)
{
    const QString off = clockOffset(view.clockAhead);
    if (!off.isEmpty())
        return off + Words::tr(" Set this computer's, or ask whoever runs the server.");
    return Words::tr("They agree, within five minutes.");
}

QString journalFound(const team::TeamFindings &findings)
{
    if (findings.localFailure)
        return teamErrorWords(*findings.localFailure).what;
    if (findings.writer.isNull())
        return Words::tr("It has no line yet. The first one makes it a writer of %1.")
            .arg(visible(findings.view->visit.role));
    const QString writer = findings.writer.toString(QUuid::WithoutBraces);
    if (findings.owner.isEmpty())
        return Words::tr("It will be the writer %1, of %2, for ever.")
            .arg(writer, visible(findings.view->visit.role));
    if (findings.owner != findings.view->visit.role)
        return Words::tr("It is the writer %1, which belongs to %2: sign in as that role.")
            .arg(writer, visible(findings.owner));
    return Words::tr("It is the writer %1, of %2.").arg(writer, visible(findings.owner)) +
           (findings.local ? u' ' + waitingLines(*findings.local) : QString());
}

/// Of a step that passed, or where everything was looked at.
QString found(TeamStep step, const team::TeamFindings &findings)
{
    const team::TeamRights *rights = findings.rights ? &*findings.rights : nullptr;
    switch (step) {
    case TeamStep::Name:
        return visible(findings.address.name);
    case TeamStep::Server:
        return rights && rights->server.isEmpty() ? Words::tr("By a socket of this computer.")
               : rights                           ? visible(rights->server)
                                                  : QString();
    case TeamStep::Tls:
        if (!rights)
            return Words::tr("The certificate is trusted, and that server's.");
        return rights->tls.isEmpty()
                   ? Words::tr("None is needed: it does not leave this computer.")
                   : Words::tr("%1. The certificate is trusted, and that server's.")
                         .arg(visible(rights->tls));
    case TeamStep::SignIn:
        return findings.view ? Words::tr("As %1, in the database %2.")
                                   .arg(visible(findings.view->visit.role),
                                        rights ? visible(rights->database) : QString())
                             : QString();
    case TeamStep::Schema:
        return Words::tr("A journal of a team, version %1.").arg(team::schemaVersion);
    case TeamStep::Rights:
        return rightsFound(findings);
    case TeamStep::Past:
        return pastFound(*findings.view);
    case TeamStep::Clocks:
        return clocksFound(*findings.view);
    case TeamStep::Journal:
        break;
    }
    return journalFound(findings);
}

} // namespace

QString teamStepName(TeamStep step)
{
    switch (step) {
    case TeamStep::Name:
        return Words::tr("The name is found");
    case TeamStep::Server:
        return Words::tr("The server answers");
    case TeamStep::Tls:
        return Words::tr("TLS and certificate");
    case TeamStep::SignIn:
        return Words::tr("Signed in");
    case TeamStep::Schema:
        return Words::tr("A team's journal is there");
    case TeamStep::Rights:
        return Words::tr("Rights");
    case TeamStep::Past:
        return Words::tr("It is what it was");
    case TeamStep::Clocks:
        return Words::tr("Clocks");
    case TeamStep::Journal:
        break;
    }
    return Words::tr("This desk’s journal");
}

QString teamVerdictName(TeamVerdict verdict)
{
    switch (verdict) {
    case TeamVerdict::Passed:
        return Words::tr("passed");
    case TeamVerdict::Warned:
        return Words::tr("note");
    case TeamVerdict::Failed:
        return Words::tr("failed");
    case TeamVerdict::Unknown:
        break;
    }
    return QStringLiteral("–");
}

QString teamStepDetail(TeamStep step, const team::TeamFindings &findings)
{
    switch (findings.verdictOf(step)) {
    case TeamVerdict::Failed:
        return findings.failure ? QString() : found(step, findings); // that is said below
    case TeamVerdict::Unknown:
        return {};
    default:
        return found(step, findings);
    }
}

namespace {

/// Of a connection that did not come about.
QString notConnected(TeamStep step)
{
    switch (step) {
    case TeamStep::Name:
        return Words::tr("There is no server of that name.");
    case TeamStep::Server:
        return Words::tr("No PostgreSQL answers there.");
    case TeamStep::Tls:
        return Words::tr("The server cannot be trusted: nothing was sent to it.");
    default:
        return Words::tr("The server does not let you in.");
    }
}

} // namespace

ErrorWords teamCheckWords(const team::TeamFindings &findings)
{
    if (findings.failure) {
        ErrorWords said = teamErrorWords(*findings.failure);
        if (!findings.failedAt)
            said.meaning = Words::tr("How far it came is not known.");
        else if (findings.failure->kind == team::TeamError::Kind::NotConnected)
            said = {notConnected(*findings.failedAt), {}, {}, said.details};
        return said;
    }
    if (!findings.isUsable())
        return {
            Words::tr("The database answers, and something has to be mended first."), {}, {}, {}};
    const bool isReader = findings.rights && !findings.rights->mayAppend;
    return {isReader ? Words::tr("It can be read; nothing is handed over.")
                     : Words::tr("It can be used. Whoever may read this database has the lock "
                                 "IDs of all desks."),
            {},
            {},
            {}};
}

} // namespace vaultlock::words
