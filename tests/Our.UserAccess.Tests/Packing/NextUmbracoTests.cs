using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;
using Our.UserAccess.Composition;

namespace Our.UserAccess.Tests.Packing;

/// <summary>One binary for 17 and 18: the package as it was compiled against 17.8.1, held against Umbraco.Core of 18.3.1.</summary>
public sealed class NextUmbracoTests
{
    private static readonly string Package = typeof(UserAccessComposer).Assembly.Location;

    [Fact]
    public void Every_type_of_the_package_loads_on_Umbraco_18()
    {
        // Umbraco's type finder stops the site when a single type lacks a member that became abstract.
        Assert.NotEmpty(OnUmbraco18().GetTypes());
    }

    [Fact]
    public void Everything_the_package_calls_of_Umbraco_is_there_in_18()
    {
        Module package = OnUmbraco18().ManifestModule;
        int[] references = UmbracoReferences();

        Assert.True(references.Length > 50, $"Only {references.Length} references to Umbraco were found; that cannot be all.");
        Assert.Empty(references.Select(token => Missing(package, token)).OfType<string>());
    }

    private static Assembly OnUmbraco18()
    {
        string core = typeof(NextUmbracoTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "NextUmbracoCore").Value!;
        var context = new AssemblyLoadContext("Umbraco 18");
        Assembly umbraco = context.LoadFromAssemblyPath(core);
        Assert.Equal(18, umbraco.GetName().Version!.Major);
        return context.LoadFromAssemblyPath(Package);
    }

    private static int[] UmbracoReferences()
    {
        using var file = new PEReader(File.OpenRead(Package));
        MetadataReader metadata = file.GetMetadataReader();
        return [.. metadata.MemberReferences.Where(handle => IsUmbraco(metadata, metadata.GetMemberReference(handle).Parent)).Select(handle => MetadataTokens.GetToken(handle))];
    }

    private static bool IsUmbraco(MetadataReader metadata, EntityHandle parent) =>
        parent.Kind == HandleKind.TypeReference
        && metadata.GetTypeReference((TypeReferenceHandle)parent).ResolutionScope is { Kind: HandleKind.AssemblyReference } scope
        && metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)scope).Name) == "Umbraco.Core";

    private static string? Missing(Module package, int token)
    {
        try
        {
            return package.ResolveMember(token) is null ? $"{token:x8}" : null;
        }
        catch (Exception failure) when (failure is MissingMemberException or TypeLoadException or FileNotFoundException)
        {
            return failure.Message;
        }
    }
}
