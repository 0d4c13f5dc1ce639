using System.Globalization;
using EmbeddedUmbraco.Boot;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace EmbeddedUmbraco.TemporaryFiles;

/// <summary>Uploads on their way: a folder for each, with the file and a note until when it is kept.</summary>
internal sealed class TemporaryFileRepository(EmbeddedUmbracoOptions options) : ITemporaryFileRepository
{
    private const string Note = ".until";
    private readonly string _root = Path.Combine(options.DataFolder, "Temp", "TemporaryFile");

    // Not asynchronous: Umbraco does not wait for the deletion of an upload that was taken over, and that begins with this.
    public Task<TemporaryFileModel?> GetAsync(Guid key) => Task.FromResult(Get(key));

    public async Task SaveAsync(TemporaryFileModel model)
    {
        var folder = FolderOf(model.Key);
        Directory.CreateDirectory(folder);
        // Only the name: a client may send a path.
        var path = Path.Combine(folder, Path.GetFileName(model.FileName));
        await using (var source = model.OpenReadStream())
        await using (var target = File.Create(path))
        {
            await source.CopyToAsync(target);
        }

        // Last, so that a file that is there only in part is never found.
        await File.WriteAllTextAsync(Path.Combine(folder, Note), model.AvailableUntil.ToString("O", CultureInfo.InvariantCulture));
    }

    public Task DeleteAsync(Guid key)
    {
        if (Directory.Exists(FolderOf(key)))
        {
            Directory.Delete(FolderOf(key), recursive: true);
        }

        return Task.CompletedTask;
    }

    public async Task<IEnumerable<Guid>> CleanUpOldTempFiles(DateTime dateTime)
    {
        List<Guid> removed = [];
        foreach (var folder in Directory.Exists(_root) ? Directory.GetDirectories(_root) : [])
        {
            if (Guid.TryParse(Path.GetFileName(folder), out var key) && File.Exists(Path.Combine(folder, Note)) && UntilOf(folder) < dateTime)
            {
                await DeleteAsync(key);
                removed.Add(key);
            }
        }

        return removed;
    }

    private TemporaryFileModel? Get(Guid key)
    {
        var folder = FolderOf(key);
        if (!File.Exists(Path.Combine(folder, Note)))
        {
            return null;
        }

        var file = Directory.EnumerateFiles(folder).Single(path => Path.GetFileName(path) != Note);
        return new TemporaryFileModel
        {
            Key = key,
            FileName = Path.GetFileName(file),
            AvailableUntil = UntilOf(folder),
            OpenReadStream = () => File.OpenRead(file),
        };
    }

    private static DateTime UntilOf(string folder) =>
        DateTime.ParseExact(File.ReadAllText(Path.Combine(folder, Note)), "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    private string FolderOf(Guid key) => Path.Combine(_root, key.ToString("D"));
}
