// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/newsoffer.h"

#include "guide/pageids.h"
#include "language/words.h"
#include "ui/guide/guidedesk.h"
#include "ui/window/notices.h"
#include "watch/watch.h"
#include "workspace/workspace.h"

namespace vaultlock::ui {

namespace {

bool isLockRunning(const watch::Watch *watch)
{
    return watch && !watch->locks().empty();
}

void show(NewsOffer offer)
{
    auto note = [memory = offer.memory, version = offer.version]() mutable {
        memory.noteSeenVersion(version);
    };
    const auto open = [note, guide = &offer.guide]() mutable {
        note();
        guide->open(guide::newsPage());
    };
    offer.notices.update().offer(
        Words::tr("This is Vaultlock %1, newer than at the last start.").arg(offer.version),
        {{Words::tr("What is new"), open}, {Words::tr("Not now"), note}});
}

} // namespace

void offerNews(const NewsOffer &offer, QObject *context)
{
    WindowMemory memory = offer.memory;
    const QString seen = memory.seenVersion();
    if (seen.isEmpty())
        memory.noteSeenVersion(offer.version);
    if (seen.isEmpty() || seen == offer.version)
        return;
    auto *once = new QObject(context);
    QObject::connect(&offer.workspace, &workspace::Workspace::connectionChanged, once,
                     [offer, once] {
                         if (offer.workspace.phase() != workspace::Workspace::Phase::Connected)
                             return;
                         once->deleteLater();
                         if (!isLockRunning(offer.watch))
                             show(offer);
                     });
    if (offer.watch)
        QObject::connect(offer.watch, &watch::Watch::changed, context, [offer] {
            if (isLockRunning(offer.watch))
                offer.notices.update().clear();
        });
}

} // namespace vaultlock::ui
