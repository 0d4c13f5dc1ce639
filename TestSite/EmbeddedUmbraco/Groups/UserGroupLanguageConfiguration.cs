using EmbeddedUmbraco.Languages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.Groups;

internal sealed class UserGroupLanguageConfiguration : IEntityTypeConfiguration<UserGroupLanguageRow>
{
    public void Configure(EntityTypeBuilder<UserGroupLanguageRow> builder)
    {
        builder.ToTable("umbracoUserGroup2Language");
        builder.HasKey(row => new { row.UserGroupId, row.LanguageId });
        builder.HasIndex(row => row.LanguageId);
        builder.HasOne<LanguageRow>().WithMany().HasForeignKey(row => row.LanguageId).OnDelete(DeleteBehavior.Cascade);
    }
}
