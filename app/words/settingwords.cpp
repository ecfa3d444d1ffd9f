// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/settingwords.h"

#include "language/translation.h"
#include "language/words.h"
#include "words/visibletext.h"

#include <QStringList>

namespace vaultlock::words {

using settings::Key;
using settings::Page;

namespace {

struct SettingWords
{
    QString title;
    QString sentence;
};

SettingWords appearanceWords(Key key)
{
    if (key == Key::Appearance)
        return {Words::tr("Theme"), Words::tr("Light, dark, or as the desktop is at the moment.")};
    if (key == Key::Language)
        return {Words::tr("Language"),
                Words::tr("Of the window, from the next start on; files for programs and for "
                          "auditors stay English.")};
    return {Words::tr("Text size"),
            Words::tr("How large all text is, beside what is usual; the policy’s text can be "
                      "zoomed by itself.")};
}

SettingWords editorWords(Key key)
{
    switch (key) {
    case Key::Indentation:
        return {Words::tr("Indentation"),
                Words::tr("How many spaces a level has in what you write from now on, by Tab, "
                          "by Return and by Format; a text that is there stays as it is.")};
    case Key::Wraps:
        return {Words::tr("Wrap long lines"),
                Words::tr("Long lines of JSON go on in the next line on screen, and nothing "
                          "is out of sight; the text itself is not changed.")};
    default:
        return {Words::tr("Line numbers"),
                Words::tr("The number of each line stands beside the JSON.")};
    }
}

SettingWords connectionWords(Key key)
{
    switch (key) {
    case Key::PinnedProfiles:
        return {Words::tr("Profiles at the top"),
                Words::tr("They come first in the chooser of connections, behind the sandbox "
                          "and the environment.")};
    case Key::HiddenProfiles:
        return {Words::tr("Hidden profiles"),
                Words::tr("They are left out of the chooser of connections; the command line "
                          "and locks in progress still reach them.")};
    case Key::DefaultRegion:
        return {Words::tr("Default Region"),
                Words::tr("Counts where neither the window, nor the environment, nor the "
                          "profile names a Region; from the next connection on.")};
    case Key::Endpoint:
        return {Words::tr("Endpoint of your own"),
                Words::tr("Glacier’s requests go to this address where neither the command "
                          "line, nor the environment, nor the profile names one; from the "
                          "next connection on.")};
    case Key::Proxy:
        return {Words::tr("Proxy"),
                Words::tr("By which way requests leave this computer; from the next "
                          "connection on.")};
    case Key::ProxyAddress:
        return {Words::tr("Address of the proxy"),
                Words::tr("For “The address below”: http://HOST:PORT, without a name or a "
                          "password, which are not kept here; a proxy that wants them is "
                          "given by HTTPS_PROXY.")};
    default:
        return {Words::tr("Container and EC2 metadata"),
                Words::tr("Lets credentials come from the metadata service of a container or "
                          "an EC2 instance; from the next connection on.")};
    }
}

SettingWords watchingWords(Key key)
{
    const QString always =
        Words::tr("A notification of the desktop, once for each lock in progress; 15 minutes "
                  "before the end and at the end there is always one.");
    switch (key) {
    case Key::TwelveHoursBefore:
        return {Words::tr("Notify 12 hours before the end"), always};
    case Key::FourHoursBefore:
        return {Words::tr("Notify 4 hours before the end"), always};
    case Key::OneHourBefore:
        return {Words::tr("Notify 1 hour before the end"), always};
    default:
        return {Words::tr("Read live locks at the start"),
                Words::tr("Locks in progress on live services are read as soon as Vaultlock "
                          "starts, with the credentials that they were made with, and nobody "
                          "is asked first; nothing but reading is done.")};
    }
}

SettingWords wordsOf(Key key)
{
    switch (settings::settingOf(key).page) {
    case Page::Appearance:
        return appearanceWords(key);
    case Page::Editor:
        return editorWords(key);
    case Page::Connections:
        return connectionWords(key);
    default:
        return watchingWords(key);
    }
}

QString unusableSentence(const settings::SettingsModel &model)
{
    QStringList parts;
    for (const auto &[key, text] : model.unusable())
        parts << QStringLiteral("%1 (“%2”)").arg(settingTitle(key), visible(text.left(40)));
    return parts.isEmpty() ? QString()
                           : Words::tr("What the settings say cannot be, so the default "
                                       "counts: %1.")
                                 .arg(parts.join(QStringLiteral(", ")));
}

QString damageSentence(const settings::FileCondition &condition, const QString &path)
{
    if (condition.setAside.isEmpty())
        return Words::tr("The settings in %1 are damaged and could not be moved away; "
                         "Vaultlock goes on with its defaults where it cannot read them.")
            .arg(visible(path));
    return Words::tr("The settings were damaged: the file is now %1, and Vaultlock goes on "
                     "with its defaults.")
        .arg(visible(condition.setAside));
}

} // namespace

QString pageName(Page page)
{
    switch (page) {
    case Page::Appearance:
        return Words::tr("Appearance");
    case Page::Editor:
        return Words::tr("Editor");
    case Page::Connections:
        return Words::tr("Connections");
    case Page::Watching:
        return Words::tr("Notifications and watching");
    case Page::Journal:
        return Words::tr("Journal");
    case Page::Privacy:
        break;
    }
    return Words::tr("Privacy");
}

QString settingTitle(Key key)
{
    return wordsOf(key).title;
}

QString settingSentence(Key key)
{
    return wordsOf(key).sentence;
}

QString choiceName(Key key, const QString &choice)
{
    if (key == Key::Appearance) {
        if (choice == QLatin1String("light"))
            return Words::tr("Light");
        return choice == QLatin1String("dark") ? Words::tr("Dark") : Words::tr("As the desktop");
    }
    if (key == Key::Language) {
        for (const language::Language &language : language::languages()) {
            if (language.code == choice)
                return language.name;
        }
    }
    if (choice == QLatin1String("system"))
        return Words::tr("As the desktop says");
    if (choice == QLatin1String("none"))
        return Words::tr("None");
    return choice == QLatin1String("manual") ? Words::tr("The address below")
                                             : Words::tr("As the environment says");
}

QString unitOf(Key key)
{
    if (key == Key::TextSize)
        return QStringLiteral(" %");
    return key == Key::Indentation ? Words::tr(" spaces") : QString();
}

QString emptyMeans(Key key)
{
    if (key == Key::DefaultRegion)
        return Words::tr("none");
    if (key == Key::Endpoint)
        return Words::tr("AWS’s own");
    if (key == Key::PinnedProfiles || key == Key::HiddenProfiles)
        return Words::tr("There are no profiles.");
    return key == Key::ProxyAddress ? QStringLiteral("http://HOST:PORT") : QString();
}

QString overriddenBy(Key key, const settings::SettingsModel::Override &other)
{
    const QString value = settings::settingOf(key).kind == settings::Setting::Kind::Choice
                              ? choiceName(key, other.value.toString())
                              : visible(other.value.toString());
    return Words::tr("%1 says “%2”, and goes before this; what is set here counts where it "
                     "says nothing.")
        .arg(other.source, value);
}

QString settingRefused(Key key, const QString &reason)
{
    if (!reason.isEmpty())
        return Words::tr("This cannot be, and was not kept: %1.").arg(visible(reason));
    if (key == Key::ProxyAddress || key == Key::Endpoint)
        return Words::tr("This cannot be, and was not kept: an address without a name or a "
                         "password before an @.");
    return Words::tr("This cannot be, and was not kept.");
}

QString undoName(const std::vector<Key> &keys)
{
    if (keys.empty())
        return Words::tr("Undo");
    if (keys.size() == 1)
        return Words::tr("Undo: %1").arg(settingTitle(keys.front()));
    return Words::tr("Undo: %1 settings").arg(keys.size());
}

QString settingsTrouble(const settings::FileCondition &condition,
                        const settings::SettingsModel &model, const QString &path)
{
    QStringList sentences;
    if (condition.isDamaged)
        sentences << damageSentence(condition, path);
    if (condition.isNewer)
        sentences << Words::tr("The settings were written by a newer Vaultlock: what this one "
                               "does not know has no effect, and is left as it is.");
    else if (const QString unusable = unusableSentence(model); !unusable.isEmpty())
        sentences << unusable;
    if (!condition.isWritable)
        sentences << Words::tr("Settings cannot be written to %1: what is changed counts "
                               "until Vaultlock ends.")
                         .arg(visible(path));
    return sentences.join(u' ');
}

} // namespace vaultlock::words
