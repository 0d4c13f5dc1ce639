using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Our.UserAccess.FormsSecurity.Contracts;

namespace Our.UserAccess.FormsSecurity.Facts;

/// <summary>Reads all sources. One that fails answers as it did before, so that it takes nothing from the others.</summary>
internal sealed partial class FormsSources(IEnumerable<IFormsSource> sources, ILogger<FormsSources> logger)
{
    private readonly IReadOnlyList<IFormsSource> _sources = [.. sources];
    private readonly ConcurrentDictionary<string, FormsContents> _last = new(StringComparer.Ordinal);

    public async Task<FormsListing> ReadAsync(CancellationToken cancellationToken)
    {
        var folders = new List<ListedFolder>();
        var forms = new List<ListedForm>();
        foreach (IFormsSource source in _sources)
        {
            FormsContents contents = await ReadAsync(source, cancellationToken);
            folders.AddRange(contents.Folders.Select(folder => new ListedFolder(folder.Key, folder.Name, folder.ParentKey, source.Name)));
            forms.AddRange(contents.Forms.Select(form => new ListedForm(form.Key, form.Name, form.FolderKey, source.Name)));
        }

        return new FormsListing(folders, forms);
    }

    private async Task<FormsContents> ReadAsync(IFormsSource source, CancellationToken cancellationToken)
    {
        try
        {
            return _last[source.Alias] = await source.ReadAsync(cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailed(failure, source.Alias);
            return _last.GetValueOrDefault(source.Alias) ?? new FormsContents([], []);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "User Access could not read the forms of the source {Source}. It goes on with what it read before; forms it does not know are refused.")]
    private partial void LogFailed(Exception failure, string source);
}
