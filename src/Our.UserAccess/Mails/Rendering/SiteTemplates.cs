using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Our.UserAccess.Mails.Contracts;

namespace Our.UserAccess.Mails.Rendering;

/// <summary>The files that a site puts in place of the built-in mails; read anew for every mail, so that a change needs no restart.</summary>
internal sealed class SiteTemplates(IHostEnvironment environment)
{
    public const string Folder = "umbraco/user-access/mails";

    public string? Layout => Read($"{Folder}/layout.html");

    public string? Subject(MailKind kind, string? isoCode) => Find(kind, isoCode, "subject.txt");

    public string? Html(MailKind kind, string? isoCode) => Find(kind, isoCode, "html");

    public string? Text(MailKind kind, string? isoCode) => Find(kind, isoCode, "txt");

    // da-DK before da; languages that the package has no words in may have files, too.
    private string? Find(MailKind kind, string? isoCode, string part) => isoCode is null || !isoCode.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-')
        ? Read($"{Folder}/en/{kind}.{part}")
        : Read($"{Folder}/{isoCode}/{kind}.{part}") ?? Read($"{Folder}/{isoCode.Split('-')[0]}/{kind}.{part}");

    private string? Read(string path)
    {
        IFileInfo file = environment.ContentRootFileProvider.GetFileInfo(path);
        if (!file.Exists || file.IsDirectory)
        {
            return null;
        }

        using StreamReader reader = new(file.CreateReadStream());
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
