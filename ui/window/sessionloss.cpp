// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/sessionloss.h"

#include "core/pipe.h"

#include <QLibrary>

#include <array>
#include <unistd.h>

namespace vaultlock::ui {

namespace {

// X11/ICE/ICElib.h. The library is there where Qt's own plugin for X11 is, which brings it.
struct IceConnection;
using IoErrorHandler = void (*)(IceConnection *);
using SetIoErrorHandler = IoErrorHandler (*)(IoErrorHandler);
using ConnectionNumber = int (*)(IceConnection *);

SessionLoss *listener = nullptr;
ConnectionNumber descriptorOf = nullptr;

/// Qt would poll a descriptor for ever at whose end nobody is: in its place stands a pipe of which
/// nothing comes.
void quieten(int descriptor)
{
    std::array<int, 2> ends{};
    if (!makePipe(ends, PipeWaits::Yes))
        return;
    putInPlaceOf(descriptor, ends[0]);
    ::close(ends[0]); // the other stays open as long as the program runs
}

void noteLoss(IceConnection *connection)
{
    if (!listener)
        return; // the application ends, and closes it
    quieten(descriptorOf(connection));
    QMetaObject::invokeMethod(listener, &SessionLoss::lost, Qt::QueuedConnection);
}

} // namespace

SessionLoss::SessionLoss(QObject *parent)
    : QObject(parent)
{
    QLibrary library(QStringLiteral("ICE"), 6);
    const auto set = reinterpret_cast<SetIoErrorHandler>(library.resolve("IceSetIOErrorHandler"));
    descriptorOf = reinterpret_cast<ConnectionNumber>(library.resolve("IceConnectionNumber"));
    if (!set || !descriptorOf)
        return;
    listener = this;
    set(&noteLoss);
}

SessionLoss::~SessionLoss()
{
    listener = nullptr;
}

} // namespace vaultlock::ui
