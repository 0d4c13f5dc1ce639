using System.Collections;
using Microsoft.Extensions.FileProviders;

namespace EmbeddedUmbraco.Infrastructure;

/// <summary>The language files inside Umbraco.Core, named as the text service expects files to be named.</summary>
internal sealed class LanguageFiles : IDirectoryContents
{
    private readonly IFileInfo[] _files =
        [.. new EmbeddedFileProvider(typeof(Umbraco.Cms.Core.Constants).Assembly, "Umbraco.Cms.Core.EmbeddedResources.Lang").GetDirectoryContents(string.Empty)];

    public bool Exists => true;

    public IEnumerator<IFileInfo> GetEnumerator() => ((IEnumerable<IFileInfo>)_files).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
