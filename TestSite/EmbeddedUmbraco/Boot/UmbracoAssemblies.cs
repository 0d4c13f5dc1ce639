using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Umbraco.Cms.Core.Composing;

namespace EmbeddedUmbraco.Boot;

/// <summary>
/// Umbraco.Core and every assembly beside the host that references it. Umbraco's own provider loads each file in the
/// folder to find that out, which fails on files that cannot be loaded (test adapters); reading metadata cannot fail so.
/// </summary>
internal sealed class UmbracoAssemblies(Assembly host) : IAssemblyProvider
{
    private const string Core = "Umbraco.Core";

    public IEnumerable<Assembly> Assemblies { get; } =
        [.. Directory.EnumerateFiles(Path.GetDirectoryName(host.Location)!, "*.dll").Where(IsOfThisProgram).Where(IsOfUmbraco).Order(StringComparer.Ordinal).Select(Load)];

    private static readonly HashSet<string> OfThisProgram =
        new((AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? string.Empty).Split(Path.PathSeparator), StringComparer.Ordinal);

    /// <summary>Another program's assembly may stand in the folder (the TestSite's is beside the tests); it cannot be loaded by name.</summary>
    private static bool IsOfThisProgram(string file) => OfThisProgram.Contains(file);

    private static Assembly Load(string file) => Assembly.Load(AssemblyName.GetAssemblyName(file));

    private static bool IsOfUmbraco(string file)
    {
        using var stream = File.OpenRead(file);
        using var image = new PEReader(stream);
        if (!image.HasMetadata)
        {
            return false;
        }

        var metadata = image.GetMetadataReader();
        return metadata.IsAssembly
            && (Is(metadata, metadata.GetAssemblyDefinition().Name) || metadata.AssemblyReferences.Any(handle => Is(metadata, metadata.GetAssemblyReference(handle).Name)));
    }

    private static bool Is(MetadataReader metadata, StringHandle name) => metadata.StringComparer.Equals(name, Core);
}
