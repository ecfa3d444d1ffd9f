// SPDX-License-Identifier: GPL-3.0-or-later

// A document as a PDF to keep.
#pragma once

#include "paper/document.h"

#include <QByteArray>
#include <QDateTime>

#include <memory>

class QCoreApplication;

namespace vaultlock::paper {

/// A program that can draw pages, without a screen: fonts are Qt Gui's, and want its application.
/// argc and argv live as long as it does.
std::unique_ptr<QCoreApplication> drawingApplication(int &argc, char **argv);

/// Whether there is such an application.
bool canDraw();

/// PDF/A-1b on A4, in the monospace font that has no ligatures, embedded, so that what is in it can
/// be found again; letters that it lacks in another font where there is one. stated: the moment
/// that it says it was made at, UTC. The same document, moment, fonts and Qt make the same bytes:
/// date and /ID, which Qt makes of the clock and of chance, are put in afterwards, the /ID of the
/// bytes' hash (as `qpdf --deterministic-id` does). Needs canDraw(), in its thread.
QByteArray pdfOf(const Document &document, const QDateTime &stated);

} // namespace vaultlock::paper
