// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/effect/timelinefile.h"

#include "core/wholefile.h"
#include "ui/appearance/theme.h"
#include "ui/effect/timelinepainter.h"

#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace vaultlock::ui {

namespace {

constexpr int pageWidth = 960;
constexpr int sharpness = 2; // pixels of a PNG for each of the page

/// On a page of that width; draws nothing without a painter. Returns the height.
double paintPage(QPainter *painter, const policy::PolicyTimeline &timeline,
                 const QStringList &heading)
{
    const Theme &theme = Theme::light();
    const QFont font = QApplication::font();
    const QFontMetricsF metrics(font);
    const TimelinePainter picture(timeline, theme, font, pageWidth - 2.0 * Space::group);
    double top = Space::group;
    for (const QString &line : heading) {
        QRectF place(Space::group, top, pageWidth - 2.0 * Space::group, 1e6);
        const QRectF needed = metrics.boundingRect(place, Qt::TextWordWrap, line);
        place.setHeight(needed.height());
        if (painter) {
            painter->setFont(font);
            painter->setPen(theme.text);
            painter->drawText(place, Qt::TextWordWrap, line);
        }
        top += needed.height() + Space::half;
    }
    top += Space::unit;
    if (painter) {
        painter->translate(Space::group, top);
        picture.paint(*painter, {});
    }
    return top + picture.height() + Space::group;
}

QByteArray svgOf(const policy::PolicyTimeline &timeline, const QStringList &heading)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const int height = static_cast<int>(paintPage(nullptr, timeline, heading)) + 1;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize({pageWidth, height});
    generator.setViewBox(QRect(0, 0, pageWidth, height));
    generator.setTitle(heading.value(0).toHtmlEscaped());
    QPainter painter(&generator);
    painter.fillRect(QRect(0, 0, pageWidth, height), Theme::light().surface);
    paintPage(&painter, timeline, heading);
    painter.end();
    return buffer.data();
}

} // namespace

QImage timelineImage(const policy::PolicyTimeline &timeline, const QStringList &heading)
{
    const int height = static_cast<int>(paintPage(nullptr, timeline, heading)) + 1;
    QImage image(pageWidth * sharpness, height * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    image.fill(Theme::light().surface);
    QPainter painter(&image);
    paintPage(&painter, timeline, heading);
    return image;
}

Result<void> saveTimeline(const QString &path, const policy::PolicyTimeline &timeline,
                          const QStringList &heading)
{
    QSaveFile file(path);
    const bool isSvg = path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    bool isWritten = file.open(QIODevice::WriteOnly);
    if (isWritten && isSvg) {
        const QByteArray svg = svgOf(timeline, heading);
        isWritten = file.write(svg) == svg.size();
    } else if (isWritten) {
        isWritten = timelineImage(timeline, heading).save(&file, "PNG");
    }
    if (!isWritten || !commitWhole(file))
        return failure(ErrorKind::FileNotWritable, path);
    return {};
}

} // namespace vaultlock::ui
