using EmbeddedUmbraco.Boot;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace EmbeddedUmbraco.Mail;

/// <summary>The folder where mails go when no server is configured.</summary>
internal sealed class MailPickup(IOptionsMonitor<GlobalSettings> settings, EmbeddedUmbracoOptions options)
{
    public string Folder => settings.CurrentValue.Smtp?.PickupDirectoryLocation is { Length: > 0 } configured
        ? configured
        : Path.Combine(options.DataFolder, "mail");

    /// <summary>The newest first.</summary>
    public IReadOnlyList<PickedUpMail> All() => Directory.Exists(Folder)
        ? [.. new DirectoryInfo(Folder).EnumerateFiles("*.eml").OrderByDescending(file => file.LastWriteTimeUtc).Select(Read)]
        : [];

    public PickedUpMail? Find(Guid id) => All().FirstOrDefault(mail => mail.Id == id);

    private static PickedUpMail Read(FileInfo file)
    {
        var text = MailText.Parse(File.ReadAllText(file.FullName));
        return new PickedUpMail(
            Guid.Parse(Path.GetFileNameWithoutExtension(file.Name)),
            new DateTimeOffset(file.LastWriteTimeUtc, TimeSpan.Zero),
            text.Header("From"),
            text.Header("To"),
            text.Header("Subject"),
            text.Header("Content-Type").StartsWith("text/html", StringComparison.OrdinalIgnoreCase),
            text.Body());
    }
}
