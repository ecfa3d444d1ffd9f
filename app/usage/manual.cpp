// SPDX-License-Identifier: GPL-3.0-or-later

#include "usage/manual.h"

#include "usage/help.h"

namespace vaultlock::usage {

namespace {

const QLatin1String optionsMark(".\\\" options: ");
const QLatin1String endingsMark(".\\\" endings");
const QLatin1String examplesMark(".\\\" examples");

/// groff_char(7): a hyphen is no minus, and a line that begins with a dot is a request.
QString troff(const QString &text)
{
    QString safe = text;
    safe.replace(u'\\', QStringLiteral("\\e"));
    safe.replace(u'-', QStringLiteral("\\-"));
    safe.replace(u'\n', QStringLiteral("\n.br\n"));
    return safe.startsWith(u'.') || safe.startsWith(u'\'') ? QStringLiteral("\\&") + safe : safe;
}

void addOptionsOf(const Command &command, QStringList &lines)
{
    for (const Option &option : optionsOf(command)) {
        const QString form = troff(optionForm(option));
        const auto blank = form.indexOf(u' ');
        lines << QStringLiteral(".TP");
        lines << (blank < 0
                      ? QStringLiteral(".B ") + form
                      : QStringLiteral(".BI %1 \"%2\"").arg(form.first(blank), form.sliced(blank)));
        QString text = troff(said(option.text));
        if (*option.preset)
            text += QStringLiteral("\nUnless given: %1.").arg(troff(QLatin1String(option.preset)));
        lines << text;
    }
}

void addEndings(QStringList &lines)
{
    const auto add = [&lines](std::span<const Ending> endings) {
        for (const Ending &ending : endings)
            lines << QStringLiteral(".TP\n%1").arg(ending.exitCode)
                  << troff(said(ending.meaning)) + u'.';
    };
    lines << QStringLiteral("Of every command:");
    add(usualEndings());
    for (const Command *command : commands()) {
        if (command->endings.empty())
            continue;
        lines << QStringLiteral(".PP\nOf\n.BR %1 :").arg(QLatin1String(command->name));
        add(command->endings);
    }
}

void addExamples(QStringList &lines)
{
    for (const Command *command : commands()) {
        for (const Example &example : command->examples)
            lines << QStringLiteral(".PP") << troff(said(example.shows)) << QStringLiteral(".EX")
                  << troff(QString::fromLatin1(example.line)) << QStringLiteral(".EE");
    }
}

} // namespace

QString manualPage(const QString &pageTemplate)
{
    QStringList lines;
    QStringList shown;
    for (const QString &line : pageTemplate.split(u'\n')) {
        if (line.startsWith(optionsMark)) {
            const QString name = line.sliced(optionsMark.size());
            const Command *command = commandNamed(name);
            if (!command)
                return {};
            shown << name;
            addOptionsOf(*command, lines);
        } else if (line == endingsMark) {
            addEndings(lines);
        } else if (line == examplesMark) {
            addExamples(lines);
        } else {
            lines << line;
        }
    }
    for (const Command *command : commands()) {
        if (!optionsOf(*command).empty() && !shown.contains(QLatin1String(command->name)))
            return {};
    }
    return lines.join(u'\n');
}

} // namespace vaultlock::usage
