using System.Text;
using TestSite.Seed.Outline;
using TestSite.Seed.Pictures;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace TestSite.Seed.Sites;

/// <summary>The media of the outlines, a level at a time, each with a small file drawn or written from its name.</summary>
internal sealed class MediaStep(IMediaService media, IMediaTypeService types, MediaFileManager files) : ISeedStep
{
    private const int Width = 320;
    private const int Height = 200;

    private readonly Dictionary<string, IMediaType> _types = new(StringComparer.Ordinal)
    {
        ["folder"] = types.Get(Constants.Conventions.MediaTypes.Folder)!,
        ["image"] = types.Get(Constants.Conventions.MediaTypes.Image)!,
        ["file"] = types.Get(Constants.Conventions.MediaTypes.File)!,
    };

    private readonly Dictionary<string, IMedia> _byPath = [];

    public string Title => "Media";

    public Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var site in Site.All)
        {
            foreach (var level in site.Media().GroupBy(node => node.Depth).OrderBy(level => level.Key))
            {
                cancellationToken.ThrowIfCancellationRequested();
                Save([.. level], site);
            }
        }

        return Task.CompletedTask;
    }

    private void Save(List<OutlineNode> nodes, Site site)
    {
        foreach (var node in nodes)
        {
            _byPath.Add(node.Path, Create(node, site));
        }

        var saved = media.Save(nodes.Select(node => _byPath[node.Path]));
        SeedFailedException.ThrowUnless(saved.Success, $"the media of {site.Name}", saved.Result?.Result ?? OperationResultType.Failed);
        foreach (var node in nodes.Where(node => node.Flag is OutlineFlag.Trashed))
        {
            var trashed = media.MoveToRecycleBin(_byPath[node.Path]);
            SeedFailedException.ThrowUnless(trashed.Success, $"{node.Path} in the recycle bin", trashed.Result?.Result ?? OperationResultType.Failed);
        }
    }

    private IMedia Create(OutlineNode node, Site site)
    {
        var parent = node.ParentPath is null ? Constants.System.Root : _byPath[node.ParentPath].Id;
        var created = new Media(node.Name, parent, _types[node.Type]) { Key = SeedKeys.Media(node.Path) };
        if (node.Type != "folder")
        {
            StoreFile(created, File(node, site));
        }

        return created;
    }

    private void StoreFile(IMedia created, (string Name, byte[] Content) file)
    {
        using var stream = new MemoryStream(file.Content);
        var property = created.Properties[Constants.Conventions.Media.File]!;
        var path = files.StoreFile(created, property.PropertyType, file.Name, stream, oldpath: null);
        property.SetValue(files.FileSystem.GetUrl(path));
    }

    private static (string Name, byte[] Content) File(OutlineNode node, Site site)
    {
        var name = node.Path[(node.Path.LastIndexOf('/') + 1)..];
        return node.Type == "image"
            ? ($"{name}.png", SeedPictures.Stripes(node.Name, site.Colour, Width, Height))
            : ($"{name}.txt", Encoding.UTF8.GetBytes($"{node.Name}\n\nA sample file of the {site.Name} demo site.\n"));
    }
}
