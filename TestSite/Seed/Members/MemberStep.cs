using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace TestSite.Seed.Members;

/// <summary>Member types with properties marked as sensitive, and members that have values in them.</summary>
internal sealed class MemberStep(
    IMemberTypeService types,
    IMemberService members,
    IDataTypeService dataTypes,
    IShortStringHelper shortStrings) : ISeedStep
{
    private const string PropertyGroup = "details";

    public string Title => "Members";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var text = await dataTypes.GetAsync(Constants.DataTypes.Guids.TextstringGuid)
            ?? throw new SeedFailedException("member types", "the data type Textstring is not there");
        foreach (var type in SeedMemberType.All)
        {
            var created = await types.CreateAsync(Create(type, text), Constants.Security.SuperUserKey);
            SeedFailedException.ThrowUnless(created.Success, $"the member type {type.Alias}", created.Result);
        }

        var saved = members.Save(SeedMembers.All.Select(Create));
        SeedFailedException.ThrowUnless(saved.Success, "the members", saved.Result?.Result ?? OperationResultType.Failed);
    }

    private MemberType Create(SeedMemberType type, IDataType text)
    {
        var created = new MemberType(shortStrings, Constants.System.Root)
        {
            Key = SeedKeys.MemberType(type.Alias),
            Alias = type.Alias,
            Name = type.Name,
            Icon = type.Icon,
        };
        created.AddPropertyGroup(PropertyGroup, "Details");
        foreach (var property in type.Properties)
        {
            created.AddPropertyType(
                new PropertyType(shortStrings, text, property.Alias)
                {
                    Key = SeedKeys.Of("property", $"{type.Alias}/{property.Alias}"),
                    Name = property.Name,
                },
                PropertyGroup);
            created.SetIsSensitiveProperty(property.Alias, property.Sensitive);
        }

        return created;
    }

    private IMember Create(SeedMember member)
    {
        var created = members.CreateMember(member.Email, member.Email, member.Name, member.Type.Alias);
        created.Key = SeedKeys.Member(member.Email);
        foreach (var (alias, value) in member.Values)
        {
            created.SetValue(alias, value);
        }

        return created;
    }
}
