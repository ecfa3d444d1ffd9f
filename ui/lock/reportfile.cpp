// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/reportfile.h"

#include "core/wholefile.h"
#include "ui/appearance/theme.h"

#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace vaultlock::ui {

namespace {

constexpr double pointSize = 8;
constexpr double margin = 18; // millimetres

void writePdf(QIODevice &file, const QString &text)
{
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
    QTextDocument document;
    QFont font = Fonts::monospace();
    font.setPointSizeF(pointSize);
    document.setDefaultFont(font);
    document.setPlainText(text);
    document.print(&writer);
}

} // namespace

Result<void> saveReport(const QString &path, const QString &text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    bool isWritten = file.open(QIODevice::WriteOnly);
    if (isWritten && path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        writePdf(file, text);
    else if (isWritten)
        isWritten = file.write(bytes) == bytes.size();
    if (!isWritten || !commitWhole(file))
        return failure(ErrorKind::FileNotWritable, path);
    return {};
}

} // namespace vaultlock::ui
