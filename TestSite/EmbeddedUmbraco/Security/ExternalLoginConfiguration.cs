using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.Security;

internal sealed class ExternalLoginConfiguration : IEntityTypeConfiguration<ExternalLoginRow>
{
    public void Configure(EntityTypeBuilder<ExternalLoginRow> builder)
    {
        builder.ToTable("umbracoExternalLogin");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.LoginProvider).HasMaxLength(400);
        builder.Property(row => row.ProviderKey).HasMaxLength(400);
        builder.HasIndex(row => new { row.UserOrMemberKey, row.LoginProvider }).IsUnique();
        builder.HasIndex(row => new { row.LoginProvider, row.ProviderKey });
        builder.HasMany(row => row.Tokens).WithOne().HasForeignKey(token => token.ExternalLoginId).OnDelete(DeleteBehavior.Cascade);
    }
}
